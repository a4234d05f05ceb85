/**
 * How fast Dockerfiles are parsed and assessed: the files of the example organisation, over and
 * over, and each made fifty times as long, since a pass that is not linear shows only there. Beside
 * it, in the same run, a bare pass that splits the same text into lines. Time of the processor is
 * counted, not of the clock, so that a busy machine changes little.
 */
import {
  assessDockerfile,
  parseDockerfile,
} from '@cookie-factory/platform-teams-core';
import {
  exampleDockerfiles,
  type DockerfileText,
} from './support/exampleDockerfiles';
import { measure } from './support/measure';
import { report, type BenchRow } from './support/report';

const TIMES_OVER = 20;
const TIMES_AS_LONG = 50;

function splitLines({ text }: DockerfileText): number {
  let longest = 0;
  for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  return longest;
}

/** The median time of the processor, in milliseconds; late passes run compiled code. */
async function measureProcessor(work: () => void): Promise<number> {
  const durations: number[] = [];
  await measure(
    () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      durations.push((user + system) / 1e3);
    },
    { atLeastMs: 4_000, atLeastTimes: 40 },
  );
  const late = durations.slice(durations.length >> 1).sort((a, b) => a - b);
  return late[late.length >> 1];
}

async function rowsFor(
  label: string,
  files: readonly DockerfileText[],
): Promise<readonly BenchRow[]> {
  const bytes = files.reduce(
    (sum, { text }) => sum + Buffer.byteLength(text),
    0,
  );
  const passes: readonly (readonly [
    string,
    (file: DockerfileText) => unknown,
  ])[] = [
    ['bare: split into lines', splitLines],
    ['parse', ({ text }) => parseDockerfile(text)],
    ['assess', ({ text, file }) => assessDockerfile(text, { file })],
  ];
  const rows: BenchRow[] = [];
  let bare: number | undefined;
  for (const [name, pass] of passes) {
    const ms = await measureProcessor(() => {
      for (const file of files) pass(file);
    });
    bare ??= ms;
    rows.push({
      name: `${label}, ${name}`,
      figures: {
        files: files.length,
        MB: bytes / 1e6,
        ms,
        'MB/s': bytes / 1e3 / ms,
        'times bare': ms / bare,
      },
    });
  }
  return rows;
}

async function main(): Promise<void> {
  const examples = exampleDockerfiles();
  const many = Array.from({ length: TIMES_OVER }, () => examples).flat();
  const long = examples.map(({ file, text }) => ({
    file,
    text: `${text.trimEnd()}\n`.repeat(TIMES_AS_LONG),
  }));
  report('dockerfile', [
    ...(await rowsFor(`${TIMES_OVER} times the examples`, many)),
    ...(await rowsFor(`each ${TIMES_AS_LONG} times as long`, long)),
  ]);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
