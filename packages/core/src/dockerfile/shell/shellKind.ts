/** Which language a shell form is written in: told by SHELL, else by the system of the base image. */
import { isPosixShell } from './posixShell';

/** POSIX-like shells are read command by command; the others are kept whole. */
export type ShellKind = 'posix' | 'powershell' | 'cmd' | 'other';

const POWERSHELL = new Set(['powershell', 'pwsh', 'pwsh-preview']);

/** The name of a program, without its folders and without `.exe`. */
export function programName(path: string): string {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const name = path.slice(at + 1).toLowerCase();
  return name.endsWith('.exe') ? name.slice(0, -'.exe'.length) : name;
}

/** The language of a program that runs scripts. */
export function shellKind(program: string): ShellKind {
  const name = programName(program);
  if (isPosixShell(name)) return 'posix';
  if (POWERSHELL.has(name)) return 'powershell';
  return name === 'cmd' ? 'cmd' : 'other';
}

/** The language of the words of a SHELL, such as `["/usr/bin/env", "bash", "-c"]`. */
export function shellKindOf(words: readonly string[]): ShellKind {
  const wrapped = programName(words[0] ?? '') === 'env';
  const program = wrapped
    ? words.slice(1).find(word => !word.startsWith('-') && !word.includes('='))
    : words[0];
  return shellKind(program ?? '');
}
