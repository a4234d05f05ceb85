/** Puts differences together into a report. */
import { showMasked } from '../secrets/maskSource';
import type { FinalConfig } from './config/FinalConfig';
import type { SplitDifference, SplitReport, SplitSame } from './SplitReport';

/** A report of differences, what is to confirm first; `confirmed` names those that somebody has. */
export function buildReport(
  found: {
    readonly before: FinalConfig;
    readonly after: FinalConfig;
    readonly differences: readonly SplitDifference[];
    readonly same: readonly SplitSame[];
  },
  confirmed: readonly string[] = [],
): SplitReport {
  const byId = new Map<string, SplitDifference>();
  for (const difference of found.differences) {
    if (!byId.has(difference.id)) byId.set(difference.id, difference);
  }
  const differences = [...byId.values()].map(difference =>
    difference.kind === 'confirm' && confirmed.includes(difference.id)
      ? {
          ...difference,
          kind: 'hardening' as const,
          why: `Confirmed. ${difference.why}`,
        }
      : difference,
  );
  const confirm = differences.filter(({ kind }) => kind === 'confirm');
  const hardening = differences.filter(({ kind }) => kind === 'hardening');
  return {
    equivalent: confirm.length === 0,
    differences: masked([...confirm, ...hardening]),
    same: found.same,
    counts: {
      confirm: confirm.length,
      hardening: hardening.length,
      same: found.same.reduce((sum, { count }) => sum + count, 0),
    },
    before: masked(found.before),
    after: masked(found.after),
  };
}

/** Plain data as people may see it: no secret, not even its length. */
function masked<T extends FinalConfig | readonly SplitDifference[]>(
  value: T,
): T {
  return JSON.parse(showMasked(JSON.stringify(value)));
}
