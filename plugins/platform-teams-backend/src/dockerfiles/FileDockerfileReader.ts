import fs from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import {
  isChildPath,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  DockerfileReader,
  FindOutcome,
  ReadOutcome,
  ReadProblem,
} from './DockerfileReader';
import { insidePath } from './insidePath';
import {
  LARGEST_FILE_BYTES,
  missingFile,
  outsidePath,
  tooLargeFile,
  unreadable,
} from './readProblems';
import { readText } from './readText';
import {
  DEEPEST_FOLDER,
  isSearchedFolder,
  selectUsualPlaces,
  USUAL_PLACES,
} from './usualPlaces';

interface Options {
  /** Folders that the portal's configuration registers files from. */
  readonly allowedFolders: readonly string[];
}

const MOST_FOLDERS = 500;

/**
 * Reads Dockerfiles beside entities that were registered from files of this
 * machine, as examples and development set-ups are. Bound to the entity's own
 * folder, links included, which must itself be one that the configuration
 * registers from.
 */
export class FileDockerfileReader implements DockerfileReader {
  readonly #allowed: readonly string[];

  static create(options: Options): FileDockerfileReader {
    return new FileDockerfileReader(options);
  }

  private constructor({ allowedFolders }: Options) {
    this.#allowed = allowedFolders;
  }

  async find(location: string): Promise<FindOutcome> {
    const folder = path.dirname(location);
    const problem = this.#refusal(location);
    if (problem) return { ...problem, searched: [] };
    try {
      return {
        outcome: 'found',
        paths: selectUsualPlaces(await list(folder)),
        searched: [`${USUAL_PLACES}, beside ${path.basename(location)}`],
      };
    } catch (error) {
      return { ...failed('The folder', toError(error)), searched: [] };
    }
  }

  async read(
    location: string,
    given: string,
    options: { readonly etag?: string } = {},
  ): Promise<ReadOutcome> {
    const problem = this.#refusal(location);
    if (problem) return { ...problem, path: given };
    const relative = /^https?:/i.test(given) ? undefined : insidePath(given);
    if (relative === undefined) return { ...outsidePath(given), path: given };
    try {
      const file = resolveSafeChildPath(path.dirname(location), relative);
      const bytes = await readFile(file);
      if (bytes === 'too-large') {
        return { ...tooLargeFile(relative), path: relative };
      }
      const etag = createHash('sha256').update(bytes).digest('hex');
      if (etag === options.etag) {
        return { outcome: 'not-modified', path: relative };
      }
      return { ...readText(bytes, { path: relative, etag }), path: relative };
    } catch (error) {
      return { ...readFailure(relative, error), path: relative };
    }
  }

  #refusal(location: string): ReadProblem | undefined {
    const folder = path.dirname(location);
    if (
      path.isAbsolute(location) &&
      this.#allowed.some(allowed => isChildPath(allowed, folder))
    ) {
      return undefined;
    }
    return {
      outcome: 'unsupported-location',
      message:
        "The entity comes from a file of the portal's machine that is in none of the folders of catalog.locations.",
      remedy:
        'Register the file under catalog.locations with type file, or register the entity from its repository.',
    };
  }
}

async function readFile(file: string): Promise<Buffer | 'too-large'> {
  // A pipe or a device would never end; non-blocking, so that opening one does not wait.
  const handle = await fs.open(
    file,
    fs.constants.O_RDONLY | fs.constants.O_NONBLOCK,
  );
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Error('it is no regular file.');
    if (stat.size > LARGEST_FILE_BYTES) return 'too-large';
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Files below a folder, as relative paths; links are not followed. */
async function list(root: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let next = 0; next < Math.min(folders.length, MOST_FOLDERS); next += 1) {
    const folder = folders[next];
    const depth = folder === '' ? 0 : folder.split('/').length;
    const entries = await fs.readdir(path.join(root, folder), {
      withFileTypes: true,
    });
    for (const entry of entries) {
      const relative = path.posix.join(folder, entry.name);
      if (entry.isFile()) files.push(relative);
      if (
        entry.isDirectory() &&
        depth < DEEPEST_FOLDER &&
        isSearchedFolder(entry.name)
      ) {
        folders.push(relative);
      }
    }
  }
  return files;
}

function readFailure(relative: string, error: unknown): ReadProblem {
  const { name, code } = toError(error) as NodeJS.ErrnoException;
  if (name === 'NotAllowedError') return outsidePath(relative);
  if (code === 'ENOENT' || code === 'ENOTDIR') return missingFile(relative);
  return failed(relative, toError(error));
}

function failed(what: string, error: NodeJS.ErrnoException): ReadProblem {
  return unreadable(what, {
    // The message of a system error names the whole path on this machine.
    reason: error.code ?? error.message,
    remedy:
      "Make it a regular file or folder that the portal's process may read.",
  });
}
