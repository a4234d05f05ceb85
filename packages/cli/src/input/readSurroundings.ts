/** What lies beside a Dockerfile and says how its image is made. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DockerfileEvidence } from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';

const TELLING = [
  'container-contract.yaml',
  'devfile.yaml',
  'Procfile',
  'project.toml',
  'railpack.json',
  'score.yaml',
];
const MOST_BYTES = 64 * 1024;

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile() && stats.size <= MOST_BYTES,
    () => false,
  );
}

/** Looks beside a file; nothing is looked for beside standard input. */
export async function readSurroundings(
  file: string,
  io: Io,
): Promise<Pick<DockerfileEvidence, 'repositoryFiles' | 'dockerignore'>> {
  if (file === '-') return {};
  const absolute = resolve(io.cwd, file);
  const folder = dirname(absolute);
  const there = await Promise.all(
    TELLING.map(async name =>
      (await isFile(join(folder, name))) ? [name] : [],
    ),
  );
  const ignores = [
    `${absolute}.dockerignore`,
    join(folder, '.dockerignore'),
    join(io.cwd, '.dockerignore'),
  ];
  let ignore: string | undefined;
  for (const path of ignores) {
    if (ignore === undefined && (await isFile(path))) ignore = path;
  }
  const found = [
    ...there.flat(),
    ...(ignore === undefined ? [] : [basename(ignore)]),
  ];
  return {
    ...(found.length > 0 ? { repositoryFiles: found } : {}),
    ...(ignore === undefined
      ? {}
      : { dockerignore: await readFile(ignore, 'utf8') }),
  };
}
