import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';

type Kind = OrganizationFinding['kind'];

/** What kinds of findings are called, in the order in which they are listed. */
export const findingKinds: Readonly<
  Record<Kind, { readonly title: string; readonly help: string }>
> = {
  gap: {
    title: 'Without a team',
    help: 'Required work that nobody is asked for.',
  },
  conflict: {
    title: 'Claimed twice',
    help: 'More than one team is asked at the same rank.',
  },
  'missing-team': {
    title: 'Team does not exist',
    help: 'A registration names a team that the catalog does not have.',
  },
  boundary: {
    title: 'Boundary crossed',
    help: 'A team holds what it must not change.',
  },
  bypass: {
    title: 'Past the platform',
    help: 'Something depends on the infrastructure directly.',
  },
  upward: {
    title: 'Depends upward',
    help: 'A platform or the infrastructure depends on an application.',
  },
  cycle: {
    title: 'In a circle',
    help: 'Layers depend on each other in a circle.',
  },
  'unowned-capability': {
    title: 'Provided by nobody',
    help: 'Something to build on has no accountable team.',
  },
  'no-customer': {
    title: 'Without customers',
    help: 'Nobody builds on what a team provides.',
  },
  'unconfirmed-claim': {
    title: 'Not confirmed',
    help: 'A claim from a place that is not trusted does not count.',
  },
  'dead-rule': {
    title: 'Selects nothing',
    help: 'A registration matches no entity.',
  },
  'deprecated-rule': {
    title: 'Deprecated',
    help: 'A registration no longer counts.',
  },
  'overdue-review': {
    title: 'Review is due',
    help: 'A registration should have been looked at again.',
  },
};

/** Severity in words. */
export const severityWords: Readonly<
  Record<OrganizationFinding['severity'], string>
> = {
  error: 'Fix soon',
  warning: 'Fix later',
  info: 'Good to know',
};
