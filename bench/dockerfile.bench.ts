/**
 * How fast Dockerfiles are parsed and assessed: 10 MB of varied files, made up from a seed. Beside
 * it, in the same run, a bare pass that splits the same text into lines, and the share of the time
 * by stage. Time of the processor is counted, not of the clock, so that a busy machine changes
 * little. Files made fifty times as long show a pass that is not linear.
 */
import {
  assessDockerfile,
  parseDockerfile,
} from '@cookie-factory/platform-teams-core';
import { dockerfileCorpus } from './support/dockerfileCorpus';
import {
  exampleDockerfiles,
  type DockerfileText,
} from './support/exampleDockerfiles';
import { processorMs } from './support/processorMs';
import { Random } from './support/Random';
import { report, type BenchRow } from './support/report';
import { stageShares } from './support/stageShares';

const SEED = 20261123;
const CORPUS_BYTES = 10e6;
const TIMES_AS_LONG = 50;
/** As many as the engine of JavaScript goes on getting faster for. */
const ROUNDS = 20;
const SLOW_MS = 5;

type Pass = (file: DockerfileText) => unknown;

function splitLines({ text }: DockerfileText): number {
  let longest = 0;
  for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  return longest;
}

const parse: Pass = ({ text }) => parseDockerfile(text);
const assess: Pass = ({ text, file }) => assessDockerfile(text, { file });

function bytesOf(files: readonly DockerfileText[]): number {
  return files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** The first of several rounds, in which code is not compiled yet, and the best: any may be disturbed. */
function timesOf(
  files: readonly DockerfileText[],
  pass: Pass,
): { readonly first: number; readonly best: number } {
  const durations = Array.from({ length: ROUNDS }, () =>
    processorMs(() => {
      for (const file of files) pass(file);
    }),
  );
  return { first: durations[0], best: Math.min(...durations) };
}

function rowsFor(label: string, files: readonly DockerfileText[]): BenchRow[] {
  const bytes = bytesOf(files);
  const passes: readonly (readonly [string, Pass])[] = [
    ['bare: split into lines', splitLines],
    ['parse', parse],
    ['assess', assess],
  ];
  let bare: number | undefined;
  return passes.map(([name, pass]) => {
    const { first, best: ms } = timesOf(files, pass);
    bare ??= ms;
    return {
      name: `${label}, ${name}`,
      figures: {
        files: files.length,
        MB: bytes / 1e6,
        'first ms': first,
        ms,
        'MB/s': bytes / 1e3 / ms,
        'times bare': ms / bare,
      },
    };
  });
}

/** How long single files take, once the code is compiled. */
function filesRow(files: readonly DockerfileText[]): BenchRow {
  const durations = files
    .map(file => processorMs(() => assess(file)))
    .sort((one, other) => one - other);
  const share = (part: number) =>
    durations[Math.min(durations.length - 1, Math.floor(files.length * part))];
  const quick = durations.filter(ms => ms < SLOW_MS).length;
  return {
    name: 'assess one file',
    figures: {
      files: files.length,
      'median ms': share(0.5),
      '99 % ms': share(0.99),
      'longest ms': durations[durations.length - 1],
      [`% under ${SLOW_MS} ms`]: (quick / files.length) * 100,
    },
  };
}

async function stageRow(files: readonly DockerfileText[]): Promise<BenchRow> {
  const shares = await stageShares(() => {
    for (const file of files) assess(file);
  });
  return {
    name: 'assess, % of the time by stage',
    figures: Object.fromEntries(
      [...shares].map(([stage, share]) => [stage, share * 100]),
    ),
  };
}

async function main(): Promise<void> {
  const corpus = dockerfileCorpus(CORPUS_BYTES, new Random(SEED));
  const long = exampleDockerfiles().map(({ file, text }) => ({
    file,
    text: `${text.trimEnd()}\n`.repeat(TIMES_AS_LONG),
  }));
  report('dockerfile', [
    ...rowsFor('10 MB of varied files', corpus),
    ...rowsFor(`examples, each ${TIMES_AS_LONG} times as long`, long),
  ]);
  report('dockerfileFiles', [filesRow(corpus)]);
  report('dockerfileStages', [await stageRow(corpus)]);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
