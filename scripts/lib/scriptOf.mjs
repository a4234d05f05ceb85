// Finds the JavaScript behind a program in node_modules/.bin, to run it with a Node of our choice.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** The script of a package's program; `program` defaults to the only one it has. */
export function scriptOf(packageName, program) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const entry = typeof bin === 'string' ? bin : bin[program];
  return path.join(folder, entry);
}

/** The script of the Backstage CLI. */
export function backstageCli() {
  return scriptOf('@backstage/cli', 'backstage-cli');
}
