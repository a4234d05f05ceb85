import { relative } from 'node:path';
import {
  validateYaml,
  type FileIssue,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS, UNREADABLE } from '../exitCodes';
import { readPolicy } from '../input/readOrganization';
import { readText } from '../input/readText';
import { pathsFromRepository } from '../input/repositoryPaths';
import { walkYaml } from '../input/walkYaml';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';
import { mistakesSarif } from '../print/sarif/mistakesSarif';

/** Options of `platform-teams validate`. */
export interface ValidateOptions {
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
}

/**
 * Checks the Responsibilities of YAML files; entities of other kinds pass.
 *
 * @throws InputProblem when there is no YAML behind the paths.
 */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const { vocabulary } = await readPolicy(options.appConfig, io);
  const files = await walkYaml(paths, io.cwd);
  if (files.length === 0) {
    throw new InputProblem(
      `No YAML in ${paths.join(', ')}. Give a .yaml or .yml file, or a folder that holds some.`,
    );
  }
  const mistakes: FileIssue[] = [];
  for (const file of files) {
    const shown = relative(io.cwd, file) || file;
    mistakes.push(
      ...validateYaml(await readText(file, io.cwd), {
        file: shown,
        vocabulary,
      }),
    );
  }
  if (options.format === 'json') {
    printJson(mistakes, io);
  } else if (options.format === 'sarif') {
    printJson(mistakesSarif(mistakes, await pathsFromRepository(io.cwd)), io);
  } else if (mistakes.length === 0) {
    io.out(
      `Nothing to mend in ${files.length === 1 ? '1 file' : `${files.length} files`}.\n`,
    );
  } else {
    for (const { file, line, path, message, suggestion } of mistakes) {
      io.out(
        `${file}:${line}: ${path ? `${path}: ` : ''}${message}\n    ${suggestion}\n`,
      );
    }
  }
  if (mistakes.some(({ unparsable }) => unparsable)) return UNREADABLE;
  return mistakes.length > 0 ? FINDINGS : CLEAN;
}
