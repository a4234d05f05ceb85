import { relative } from 'node:path';
import { validateYaml } from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS } from '../exitCodes';
import { readPolicy } from '../input/readOrganization';
import { readText } from '../input/readText';
import { walkYaml } from '../input/walkYaml';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';

/** Options of `platform-teams validate`. */
export interface ValidateOptions {
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json';
}

/** Checks the Responsibilities of YAML files; entities of other kinds pass. */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const { vocabulary } = await readPolicy(options.appConfig, io);
  const files = await walkYaml(paths, io.cwd);
  const mistakes = [];
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
  return mistakes.length > 0 ? FINDINGS : CLEAN;
}
