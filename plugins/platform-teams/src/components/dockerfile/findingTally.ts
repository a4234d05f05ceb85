/** What there is to fix in a file, by urgency and by who decides. */
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { deciderOf, type FileOwner, type FileOwners } from './fileOwners';

/** How soon something wants to be fixed. */
export type Urgency = 'soon' | 'later';

/** The findings of one urgency. */
export interface FindingTally {
  readonly urgency: Urgency;
  readonly count: number;
  /** Who decides on how many; the reader's own teams first, then most first. */
  readonly deciders: readonly {
    readonly owner: FileOwner;
    readonly count: number;
    readonly mine: boolean;
  }[];
  /** What the first of them are, where the file may be quoted. */
  readonly examples: readonly {
    readonly title: string;
    readonly line: number;
  }[];
}

const EXAMPLES = 2;

/** Counts what there is to fix, urgent first. Nothing of an urgency leaves it out. */
export function findingTally(
  file: DockerfileFile,
  options: {
    readonly owners: FileOwners;
    readonly myTeams: ReadonlySet<string>;
  },
): readonly FindingTally[] {
  const urgencies: readonly Urgency[] = ['soon', 'later'];
  return urgencies.flatMap(urgency => {
    const tally = tallyOf(file, { ...options, urgency });
    return tally.count > 0 ? [tally] : [];
  });
}

function tallyOf(
  file: DockerfileFile,
  options: {
    readonly owners: FileOwners;
    readonly myTeams: ReadonlySet<string>;
    readonly urgency: Urgency;
  },
): FindingTally {
  const { owners, myTeams, urgency } = options;
  const wanted = (severity: string) =>
    (severity === 'error') === (urgency === 'soon');
  const quoted = file.assessment?.ok
    ? file.assessment.findings.filter(({ severity }) => wanted(severity))
    : undefined;
  const counts = quoted
    ? quoted.map(finding => ({
        owner: owners.of(deciderOf(finding)),
        count: 1,
      }))
    : (file.summary?.findings ?? [])
        .filter(({ severity }) => wanted(severity))
        .map(({ role, team, count }) => ({
          owner: owners.of({ role, team }),
          count,
        }));
  const byOwner = new Map<string, { owner: FileOwner; count: number }>();
  for (const { owner, count } of counts) {
    const known = byOwner.get(owner.id)?.count ?? 0;
    byOwner.set(owner.id, { owner, count: known + count });
  }
  return {
    urgency,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    deciders: [...byOwner.values()]
      .map(decider => ({ ...decider, mine: myTeams.has(decider.owner.id) }))
      .sort((a, b) => Number(b.mine) - Number(a.mine) || b.count - a.count),
    examples: (quoted ?? [])
      .slice(0, EXAMPLES)
      .map(({ title, line }) => ({ title, line })),
  };
}
