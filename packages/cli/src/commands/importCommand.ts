import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  draftYaml,
  importRaci,
  type ImportOptions,
  type ImportResult,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS } from '../exitCodes';
import { readTable } from '../input/readTable';
import { readText } from '../input/readText';
import { readOrganization, readPolicy } from '../input/readOrganization';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';

/** Options of `platform-teams import`. */
export interface ImportCommandOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
  readonly format: 'yaml' | 'json';
}

/** Makes Responsibility YAML of what an organisation wrote down elsewhere. */
export async function importCommand(
  file: string,
  options: ImportCommandOptions,
  io: Io,
): Promise<number> {
  const { vocabulary, groups } = await readContext(options, io);
  const shown = file === '-' ? 'standard input' : file;
  const text =
    file === '-'
      ? await io.readStdin()
      : await readText(resolve(io.cwd, file), io.cwd);
  const result = importRaci(readTable(text, shown), vocabulary, { groups });
  if (options.out !== undefined)
    await writeOut(options.out, result, options, io);
  else if (options.format === 'json') printJson(result, io);
  else io.out(draftYaml(result.drafts));
  report(basename(shown), result, io);
  return result.notes.length > 0 ? FINDINGS : CLEAN;
}

async function readContext(
  options: ImportCommandOptions,
  io: Io,
): Promise<{
  readonly vocabulary: Vocabulary;
  readonly groups: ImportOptions['groups'];
}> {
  if (options.entities.length === 0) {
    const { vocabulary } = await readPolicy(options.appConfig, io);
    return { vocabulary, groups: undefined };
  }
  const { organization } = await readOrganization(options, io);
  const groups = [...organization.entities]
    .filter(([, { kind }]) => kind.toLowerCase() === 'group')
    .map(([ref]) => ({ ref, title: organization.titleOf(ref) }));
  return { vocabulary: organization.vocabulary, groups };
}

async function writeOut(
  out: string,
  { drafts }: ImportResult,
  { force }: ImportCommandOptions,
  { cwd }: Io,
): Promise<void> {
  const flag = force ? 'w' : 'wx';
  await writeFile(resolve(cwd, out), draftYaml(drafts), { flag }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new InputProblem(
        error.code === 'EEXIST'
          ? `${out} exists already. Name another file, or add --force to write over it.`
          : `${out} cannot be written (${error.code}). Name a file in a folder that you may write to.`,
      );
    },
  );
}

/** On standard error, since standard output is for the YAML. */
function report(file: string, { drafts, notes }: ImportResult, io: Io): void {
  for (const { line, message, suggestion } of notes) {
    io.err(`${file}:${line}: ${message}\n    ${suggestion}\n`);
  }
  const made =
    drafts.length === 1
      ? '1 Responsibility'
      : `${drafts.length} Responsibilities`;
  const left =
    notes.length === 0
      ? 'everything found its place'
      : `${notes.length === 1 ? '1 line is' : `${notes.length} things are`} left to you`;
  io.err(`${made} made; ${left}.\n`);
}
