import type { MatrixGroupBy } from '@cookie-factory/platform-teams-core';

/** What this view says. */
export const messages = {
  title: 'Coverage',
  sub: 'Share of components, databases or systems where a question has one answer. Most open first, top left.',
  questions: { required: 'Required', all: 'All' },
  by: {
    domain: 'Domain',
    system: 'System',
    owner: 'Owner',
  } satisfies Record<MatrixGroupBy, string>,
  none: {
    domain: 'No domain',
    system: 'No system',
    owner: 'No owner',
  } satisfies Record<MatrixGroupBy, string>,
  notNeeded: 'Not needed',
  fromOwner: 'catalog’s owner',
  unregistered: 'Nobody has registered this yet.',
  register: 'Register this',
} as const;

/** "1 component", "8 components" and so on. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
