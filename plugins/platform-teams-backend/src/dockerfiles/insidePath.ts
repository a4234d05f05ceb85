import path from 'node:path';

/**
 * The path without detours, or `undefined` where it leads out of the folder
 * that it is relative to.
 */
export function insidePath(relative: string): string | undefined {
  // Some hosts read a backslash as a slash.
  if (relative.includes('\\') || relative.includes('\0')) return undefined;
  if (path.posix.isAbsolute(relative)) return undefined;
  const normal = path.posix.normalize(relative);
  const leaves = normal === '..' || normal.startsWith('../');
  const isFolder = normal === '.' || normal.endsWith('/');
  return leaves || isFolder ? undefined : normal;
}
