/** Which programs are shells whose language the analysis reads. */

/** The names of those shells. */
export const POSIX_SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'ash',
  'dash',
  'ksh',
  'zsh',
  'busybox',
]);

/** Whether a program is a POSIX-like shell. */
export function isPosixShell(program: string): boolean {
  return POSIX_SHELLS.has(program.slice(program.lastIndexOf('/') + 1));
}
