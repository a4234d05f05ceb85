// Where things are, seen from the root of the repository.
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);
/** What the scripts remember and log; safe to delete at any time. */
export const CACHE = path.join(ROOT, '.cache');

/** An absolute path inside the repository. */
export function inRoot(...parts) {
  return path.join(ROOT, ...parts);
}

/** An absolute path inside the scripts' cache. */
export function inCache(...parts) {
  return path.join(CACHE, ...parts);
}
