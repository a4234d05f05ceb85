/** How a host names files: from the root of their repository, wherever the call runs. */
import { posix, relative, resolve } from 'node:path';
import { gitPrefix } from './git';

/** Gives a file, as it was named in the call, its path from the root of the repository. */
export type PathOf = (file: string) => string;

/** Paths as they were given, from the folder of the call. */
export function pathsFromFolder(cwd: string, prefix = ''): PathOf {
  return file => {
    const path = relative(cwd, resolve(cwd, file)).replace(/\\/g, '/');
    return posix.normalize(`${prefix}${path}`);
  };
}

/** Paths from the root of the repository that the folder lies in, if it lies in one. */
export async function pathsFromRepository(cwd: string): Promise<PathOf> {
  return pathsFromFolder(cwd, await gitPrefix(cwd));
}
