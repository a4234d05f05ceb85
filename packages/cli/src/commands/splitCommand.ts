import { dirname, join, relative, resolve } from 'node:path';
import {
  CONTRACT_FILE,
  checkSplit,
  parseDockerfile,
  splitDockerfile,
  type DockerfileSplit,
  type SplitCheck,
  type SplitOptions,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS, UNREADABLE } from '../exitCodes';
import { readDockerfile } from '../input/readDockerfile';
import {
  readSplitContext,
  type SplitContextOptions,
} from '../input/readSplitContext';
import { readText } from '../input/readText';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { writeSplit } from '../output/writeSplit';
import { printJson } from '../print/printJson';
import { checkText, splitText } from '../print/splitText';

/** Options of `platform-teams dockerfile split`. */
export interface SplitCommandOptions extends SplitContextOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly contract?: string;
  readonly parentImage?: string;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

/** Splits a Dockerfile, or checks that what was split is still the same image. */
export async function splitCommand(
  file: string,
  options: SplitCommandOptions,
  io: Io,
): Promise<number> {
  const read = await readDockerfile(file, io);
  if (!read.ok) throw new InputProblem(read.message);
  const parsed = parseDockerfile(read.text);
  if (!parsed.ok) {
    const { line, message } = parsed.error;
    throw new InputProblem(
      `${file}${line === undefined ? '' : `:${line}`}: ${message}. Correct it first; "docker build --check" tells the same.`,
    );
  }
  const context = await readSplitContext(options, io);
  return options.check
    ? check({ original: read.text, context }, options, io)
    : split({ file, original: read.text, context }, options, io);
}

async function split(
  given: {
    readonly file: string;
    readonly original: string;
    readonly context: SplitOptions;
  },
  options: SplitCommandOptions,
  io: Io,
): Promise<number> {
  const { file, original, context } = given;
  const { parentImage } = options;
  const folder = relative(io.cwd, dirname(resolve(io.cwd, file)));
  const result = splitDockerfile(original, {
    ...context,
    ...(parentImage === undefined
      ? {}
      : { variant: 'parent-image' as const, parentImage }),
    reviewers: {
      folder: folder.startsWith('..') ? '' : folder.replaceAll('\\', '/'),
    },
  });
  const written = result.ok ? await writeSplit(result, options, io) : [];
  print(result, { file, written }, options, io);
  return result.ok ? CLEAN : FINDINGS;
}

function print(
  result: DockerfileSplit,
  given: { readonly file: string; readonly written: readonly string[] },
  { format }: SplitCommandOptions,
  io: Io,
): void {
  if (format === 'json') printJson({ ...given, ...result }, io);
  else io.out(splitText(result, given, io));
}

async function check(
  given: { readonly original: string; readonly context: SplitOptions },
  options: SplitCommandOptions,
  io: Io,
): Promise<number> {
  const contractFile = options.contract ?? join(options.out, CONTRACT_FILE);
  const dockerfile = join(options.out, 'Dockerfile');
  const result: SplitCheck = checkSplit(
    {
      original: given.original,
      contractFile,
      contract: await readText(resolve(io.cwd, contractFile), io.cwd),
      dockerfile: await readText(resolve(io.cwd, dockerfile), io.cwd),
    },
    given.context,
  );
  if (options.format === 'json') printJson(result, io);
  else io.out(checkText(result, io));
  if (!result.ok) return UNREADABLE;
  return result.report.equivalent ? CLEAN : FINDINGS;
}
