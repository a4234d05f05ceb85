/** Whether the container starts and is checked in the same way. */
import { withoutShell } from '../../read/readStart';
import { execForm } from '../../template/dockerfileText';
import { UNSET, type Comparison } from './Comparison';

function textOf(command: readonly string[] | undefined): string | undefined {
  return command === undefined ? undefined : execForm(command);
}

function isShell(command: readonly string[]): boolean {
  return command[1] === '-c' && /^(?:\/bin\/)?sh$/.test(command[0]);
}

/** A check in shell form, as it reads without the shell. */
function directHealth(health: string): string | undefined {
  const at = health.indexOf('[');
  if (at === -1) return undefined;
  const command: unknown = JSON.parse(health.slice(at));
  const direct = Array.isArray(command)
    ? withoutShell(command.map(String))
    : undefined;
  return direct && `${health.slice(0, at)}${execForm(direct)}`;
}

function compareCommand(
  comparison: Comparison,
  id: 'entrypoint' | 'cmd',
  title: string,
  [before, after]: readonly [
    readonly string[] | undefined,
    readonly string[] | undefined,
  ],
): void {
  const same = textOf(before) === textOf(after);
  if (same) {
    if (before)
      comparison.keep('start', 1, id === 'cmd' ? 'start' : 'entry point');
    return;
  }
  const direct = before && withoutShell(before);
  const meant = direct !== undefined && textOf(direct) === textOf(after);
  comparison.add({
    id,
    part: 'start',
    title,
    before: meant ? 'Through a shell' : (textOf(before) ?? UNSET),
    after: meant ? `${after?.join(' ')}, directly` : (textOf(after) ?? UNSET),
    kind: meant ? 'hardening' : 'confirm',
    why: meant
      ? 'Stop signals arrive.'
      : 'The container would start in another way.',
  });
}

/** Compares entry point and command. */
export function compareStart(comparison: Comparison): void {
  const before = comparison.before;
  const after = comparison.after;
  // A shell as entry point never sees the command.
  const ignored = before.entrypoint !== undefined && isShell(before.entrypoint);
  compareCommand(comparison, 'entrypoint', 'Entry point', [
    before.entrypoint,
    after.entrypoint,
  ]);
  compareCommand(comparison, 'cmd', 'Start', [
    ignored ? after.cmd : before.cmd,
    after.cmd,
  ]);
}

/** Compares health checks. */
export function compareHealth(comparison: Comparison): void {
  const { health: before } = comparison.before;
  const { health: after } = comparison.after;
  if (before === after) {
    if (before !== undefined) comparison.keep('health', 1, 'health check');
    return;
  }
  const meant = before !== undefined && directHealth(before) === after;
  comparison.add({
    id: 'health',
    part: 'health',
    title: 'Health check',
    before: meant ? 'Through a shell' : (before ?? UNSET),
    after: meant ? 'Directly' : (after ?? UNSET),
    kind: meant ? 'hardening' : 'confirm',
    why: meant
      ? 'One process less, and no shell needed.'
      : 'The container would be checked in another way.',
  });
}

/** Compares the shells of later commands. */
export function compareShell(comparison: Comparison): void {
  const before = comparison.before.shell;
  const after = comparison.after.shell;
  if (textOf(before) === textOf(after)) return;
  comparison.add({
    id: 'shell',
    part: 'shell',
    title: 'Shell',
    before: textOf(before) ?? UNSET,
    after: textOf(after) ?? UNSET,
    kind: 'confirm',
    why: 'Commands in shell form would mean something else.',
  });
}
