/** Reads what files were before, from a file or out of git. */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { findBaseCommit, findRenames, readAtCommit } from './git';
import { readDockerfile } from './readDockerfile';

/** What files were before. */
export interface Base {
  /** The text; absent for a file that is new. */
  read(file: string): Promise<string | undefined>;
}

/**
 * Finds what to compare with: a file of that name, else a commit.
 *
 * @throws InputProblem when it is neither.
 */
export async function readBase(
  base: string,
  files: readonly string[],
  io: Io,
): Promise<Base> {
  const stats = await stat(resolve(io.cwd, base)).catch(() => undefined);
  if (stats?.isFile()) {
    if (files.length > 1) {
      throw new InputProblem(
        `--base ${base} is one file, and ${files.length} were given. Give a commit to compare several with.`,
      );
    }
    return { read: () => readFileBase(base, io) };
  }
  if (files.includes('-')) {
    throw new InputProblem(
      `--base ${base} is no file, and standard input has no name that git knows. Name the Dockerfile, or give --base a file.`,
    );
  }
  const { cwd } = io;
  const commit = await findBaseCommit(base, { cwd, option: '--base' });
  const renames = await findRenames(commit, cwd);
  return {
    read: file => {
      const path = relative(cwd, resolve(cwd, file)).replace(/\\/g, '/');
      return readAtCommit(renames.get(path) ?? file, { commit, cwd });
    },
  };
}

async function readFileBase(base: string, io: Io): Promise<string> {
  const read = await readDockerfile(base, io);
  if (read.ok) return read.text;
  throw new InputProblem(`--base: ${read.message}`);
}
