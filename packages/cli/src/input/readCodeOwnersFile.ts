/** Reads a code owners file, and where in its repository other files lie. */
import { basename, dirname, relative, resolve } from 'node:path';
import {
  codeOwnersDialect,
  parseCodeOwners,
  type CodeOwners,
  type CodeOwnersDialect,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { readText } from './readText';

/** A code owners file of one repository. */
export interface CodeOwnersFile {
  readonly codeOwners: CodeOwners;
  /** A path from the root of the repository; absent for files outside of it. */
  pathOf(file: string): string | undefined;
}

const FOLDERS = ['.github', '.gitlab', '.bitbucket', 'docs'];

/** Reads one; the repository is the folder in which hosts would look for it. */
export async function readCodeOwnersFile(
  file: string,
  dialect: CodeOwnersDialect | undefined,
  io: Io,
): Promise<CodeOwnersFile> {
  const absolute = resolve(io.cwd, file);
  const text = await readText(absolute, io.cwd);
  const folder = dirname(absolute);
  const root = FOLDERS.includes(basename(folder)) ? dirname(folder) : folder;
  return {
    codeOwners: parseCodeOwners(
      text,
      dialect ?? codeOwnersDialect(absolute, text),
    ),
    pathOf: other => {
      if (other === '-') return undefined;
      const path = relative(root, resolve(io.cwd, other)).replace(/\\/g, '/');
      return path.startsWith('../') ? undefined : path;
    },
  };
}
