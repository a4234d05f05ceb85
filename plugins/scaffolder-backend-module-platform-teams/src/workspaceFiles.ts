/** Reading from and writing to the folder of one task, and never outside it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** Writes a text to a path below the workspace, whose folders are made. */
export async function writeWorkspaceFile(
  workspace: string,
  file: { readonly path: string; readonly text: string },
): Promise<void> {
  const target = resolveSafeChildPath(workspace, file.path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file.text).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EISDIR') throw error;
    throw new InputError(
      `"${file.path}" is a folder. Write the path of a file.`,
    );
  });
}

/**
 * Reads a text below the workspace.
 *
 * @throws InputError where there is none.
 */
export async function readWorkspaceFile(
  workspace: string,
  path: string,
): Promise<string> {
  const target = resolveSafeChildPath(workspace, path);
  return readFile(target, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') {
      throw new InputError(
        `There is no file "${path}" in the workspace. Give its text, or its address for a step before.`,
      );
    }
    throw error;
  });
}
