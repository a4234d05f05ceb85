/** Reads the text of a Dockerfile, from a path or from standard input. */
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DOCKERFILE_LIMITS } from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';

/** The text, or why there is none. */
export type DockerfileRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** Reads one file; `-` is standard input. */
export async function readDockerfile(
  file: string,
  io: Io,
): Promise<DockerfileRead> {
  if (file === '-') {
    return asText(Buffer.from(await io.readStdin(), 'utf8'), 'Standard input');
  }
  let handle: FileHandle;
  try {
    handle = await open(resolve(io.cwd, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      ok: false,
      message: `${file} cannot be read (${code}). Check the path.`,
    };
  }
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      return {
        ok: false,
        message: `${file} is a folder. Give the Dockerfile in it.`,
      };
    }
    if (stats.size > DOCKERFILE_LIMITS.fileBytes) {
      return { ok: false, message: tooLarge(file) };
    }
    return asText(await handle.readFile(), file);
  } finally {
    await handle.close();
  }
}

function asText(bytes: Buffer, name: string): DockerfileRead {
  if (bytes.length > DOCKERFILE_LIMITS.fileBytes)
    return { ok: false, message: tooLarge(name) };
  if (bytes.includes(0)) {
    return {
      ok: false,
      message: `${name} is not text. A Dockerfile is plain UTF-8.`,
    };
  }
  return { ok: true, text: bytes.toString('utf8') };
}

function tooLarge(name: string): string {
  return `${name} is larger than ${DOCKERFILE_LIMITS.fileBytes / 1024} kB, which no Dockerfile needs. Check that it is the right file.`;
}
