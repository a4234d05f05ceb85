/** Which programs are shells whose language the analysis reads. */

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh', 'busybox']);

/** Whether a program is a POSIX-like shell. */
export function isPosixShell(program: string): boolean {
  return SHELLS.has(program.slice(program.lastIndexOf('/') + 1));
}
