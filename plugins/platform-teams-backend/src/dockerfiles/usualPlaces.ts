/**
 * Where Dockerfiles usually are: by name, and not deeper than three folders, so
 * that a large repository stays cheap to look through.
 */

/** Folders below the source location that are looked into. */
export const DEEPEST_FOLDER = 3;

/** More files than this belong to more than one service. */
export const MOST_FILES = 20;

/** The usual places, in words for people. */
export const USUAL_PLACES =
  'Dockerfile, Containerfile, Dockerfile.* and *.Dockerfile, up to three folders deep';

// Others' code, which its own owners build.
const FOREIGN_FOLDERS = new Set(['node_modules', 'vendor']);

/** Whether a folder of this name is looked into. */
export function isSearchedFolder(name: string): boolean {
  return !name.startsWith('.') && !FOREIGN_FOLDERS.has(name);
}

/** Whether a file of this name is a Dockerfile by custom. */
export function isDockerfileName(name: string): boolean {
  const lower = name.toLowerCase();
  if (lower.endsWith('.dockerignore')) return false;
  return ['dockerfile', 'containerfile'].some(
    word =>
      lower === word ||
      lower.startsWith(`${word}.`) ||
      lower.endsWith(`.${word}`),
  );
}

/** Keeps the paths that are in usual places: the nearest first, then by name. */
export function selectUsualPlaces(paths: Iterable<string>): readonly string[] {
  return [...new Set(paths)]
    .map(path => ({ path, segments: path.split('/') }))
    .filter(
      ({ segments }) =>
        segments.length <= DEEPEST_FOLDER + 1 &&
        segments.slice(0, -1).every(isSearchedFolder) &&
        isDockerfileName(segments[segments.length - 1]),
    )
    .sort(
      (a, b) =>
        a.segments.length - b.segments.length || (a.path < b.path ? -1 : 1),
    )
    .slice(0, MOST_FILES)
    .map(({ path }) => path);
}
