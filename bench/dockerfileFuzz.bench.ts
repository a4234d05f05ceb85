/**
 * Tries the Dockerfile engine with 100,000 texts: none may throw, none may take longer than 100 ms
 * of the processor's time, every line has exactly one owner, and spans rebuild the text. The first
 * text that breaks a promise is printed, and the process ends with 1.
 *
 * `FUZZ_INPUTS` and `FUZZ_SEED` choose how many texts, and which.
 */
import { dockerfileProblem } from './support/dockerfileProblems';
import { nextInput, realDockerfiles } from './support/dockerfileInputs';
import { Random } from './support/Random';
import { processorMs } from './support/processorMs';
import { report } from './support/report';

const INPUTS = Number(process.env.FUZZ_INPUTS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261123);
const CEILING_MS = 100;
/** The first texts run code that is not compiled yet. */
const WARM_UP = 500;

function fail(at: number, text: string, problem: string): void {
  console.error(`\nText ${at} of seed ${SEED}: ${problem}\n`);
  console.error(JSON.stringify(text));
  process.exitCode = 1;
}

function main(): void {
  const random = new Random(SEED);
  const real = realDockerfiles();
  const durations: number[] = [];
  let bytes = 0;
  for (let at = 0; at < INPUTS; at++) {
    const text = nextInput(real, random);
    bytes += Buffer.byteLength(text);
    let problem: string | undefined;
    const check = () => {
      problem = dockerfileProblem(text);
    };
    let ms = processorMs(check);
    // A collection of garbage may fall into any text: what is slow is slow a second time.
    if (ms > CEILING_MS && at >= WARM_UP) ms = processorMs(check);
    if (problem === undefined && ms > CEILING_MS && at >= WARM_UP) {
      problem = `takes ${ms.toFixed(0)} ms of the processor`;
    }
    if (problem !== undefined) {
      fail(at, text, problem);
      return;
    }
    durations.push(ms);
  }
  durations.sort((one, other) => one - other);
  const share = (part: number) =>
    durations[Math.min(durations.length - 1, Math.floor(INPUTS * part))];
  report('dockerfileFuzz', [
    {
      name: `${INPUTS} texts of seed ${SEED}`,
      figures: {
        texts: INPUTS,
        MB: bytes / 1e6,
        'median ms': share(0.5),
        '99 % ms': share(0.99),
        'longest ms': durations[durations.length - 1],
        problems: 0,
      },
    },
  ]);
}

main();
