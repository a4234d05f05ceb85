/** Writes the files of a split, and nothing over what somebody else wrote. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  splitMarkdown,
  type DockerfileSplit,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';

const REPORT = 'split-report.json';

type Split = Extract<DockerfileSplit, { ok: true }>;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new InputProblem(
      `${path} cannot be read (${error.code}). Name another folder with --out.`,
    );
  });
}

/** Hashes of the files that the last split wrote into the folder. */
async function lastWritten(
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await readIfThere(join(folder, REPORT));
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    const written = (value as { written?: unknown } | null)?.written;
    return typeof written === 'object' && written !== null
      ? (written as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/**
 * Writes a split into a folder.
 *
 * @returns paths as the caller names them.
 * @throws InputProblem when a file there is not as the last split wrote it.
 */
export async function writeSplit(
  split: Split,
  options: { readonly out: string; readonly force?: boolean },
  { cwd }: Pick<Io, 'cwd'>,
): Promise<readonly string[]> {
  const folder = resolve(cwd, options.out);
  const files = [
    ...split.files.map(({ path, text }) => ({ path, text })),
    { path: 'split-report.md', text: splitMarkdown(split) },
  ];
  const written = Object.fromEntries(
    files.map(({ path, text }) => [path, hashOf(text)]),
  );
  const { files: _, ...report } = split;
  const reportFile = {
    path: REPORT,
    text: `${JSON.stringify({ ...report, written }, undefined, 2)}\n`,
  };
  const before = await lastWritten(folder);
  const foreign: string[] = [];
  for (const { path, text } of files) {
    const present = await readIfThere(join(folder, path));
    const ours =
      present === undefined ||
      present === text ||
      before[path] === hashOf(present);
    if (!ours) foreign.push(path);
  }
  if (foreign.length > 0 && !options.force) {
    throw new InputProblem(
      `${foreign.map(path => join(options.out, path)).join(', ')} ${foreign.length === 1 ? 'was' : 'were'} not written by a split, or changed since. Name another folder with --out, or add --force to write over.`,
    );
  }
  await mkdir(folder, { recursive: true });
  for (const { path, text } of [...files, reportFile]) {
    await writeFile(join(folder, path), text).catch(
      (error: NodeJS.ErrnoException) => {
        throw new InputProblem(
          `${join(options.out, path)} cannot be written (${error.code}). Name a folder that you may write to.`,
        );
      },
    );
  }
  return [...files, reportFile].map(({ path }) => join(options.out, path));
}
