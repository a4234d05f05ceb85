/** Whether the user stays, and what another one cannot do. */
import { UNSET, type Comparison } from './Comparison';

/** Names that Debian's and Alpine's root has. */
function isRoot(user: string | undefined): boolean {
  return user !== undefined && /^(?:root|0)(?::|$)/.test(user);
}

function whyUser(before: string | undefined, meant: boolean): string {
  if (!meant) return 'It may lose the right to its own files.';
  return before !== undefined && !isRoot(before)
    ? 'Every service runs under one number, which is understood everywhere; folders that it writes to stand under directories.'
    : 'Less harm if someone breaks in; folders that the service writes to stand under directories.';
}

/** Compares users. */
export function compareUser(comparison: Comparison): void {
  const { user: before } = comparison.before;
  const { user: after } = comparison.after;
  const { user: platform } = comparison.context;
  if (before === after) {
    comparison.keep('user', 1, 'user');
    return;
  }
  const meant =
    platform !== undefined && String(platform) === after?.split(':')[0];
  comparison.add({
    id: 'user',
    part: 'user',
    title: 'User',
    before: before ?? UNSET,
    after: after ?? UNSET,
    kind: meant ? 'hardening' : 'confirm',
    why: whyUser(before, meant),
  });
  const low = comparison.after.ports.filter(
    port => Number.parseInt(port, 10) < 1024,
  );
  if (meant && (before === undefined || isRoot(before)) && low.length > 0) {
    comparison.add(
      {
        id: 'ports.low',
        part: 'ports',
        title: 'Port below 1024',
        before: low.join(', '),
        after: low.join(', '),
        kind: 'confirm',
        why: 'A user that is not root cannot listen there everywhere: let the service listen on a higher port.',
      },
      'ports',
    );
  }
}
