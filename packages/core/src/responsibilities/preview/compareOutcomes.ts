/** Which answers change when Responsibilities do, entity by entity, gathered by what changes. */
import type { Organization } from '../../catalog/Organization';
import { visitInSteps, type Steps } from '../../layers/steps';
import { concernApplies } from '../concernFit';
import type { Resolver } from '../createResolver';
import type { Decision } from '../decide';
import type { PreviewChange, PreviewOutcome } from './types';

const MOST_EXAMPLES = 5;

function toOutcome(decision: Decision): PreviewOutcome {
  switch (decision.outcome) {
    case 'accountable':
      return {
        outcome: 'accountable',
        teams: [decision.team],
        by: decision.by,
      };
    case 'conflict':
      return {
        outcome: 'conflict',
        teams: [
          ...new Set(decision.winners.map(({ rule }) => rule.owner)),
        ].sort(),
      };
    default:
      return { outcome: 'gap', teams: [] };
  }
}

/**
 * The changes among some entities and concerns; most entities first.
 *
 * @param refs - entities that the changed Responsibilities reach, before or after.
 * @internal
 */
export function* compareOutcomesInSteps(
  organization: Organization,
  resolvers: { readonly before: Resolver; readonly after: Resolver },
  asked: {
    readonly refs: Iterable<string>;
    readonly concerns: readonly string[];
  },
): Steps<readonly PreviewChange[]> {
  const changes = new Map<
    string,
    PreviewChange & { entities: number; examples: string[] }
  >();
  const concerns = asked.concerns.flatMap(
    id => organization.vocabulary.concerns.get(id) ?? [],
  );
  yield* visitInSteps([...asked.refs].sort(), ref => {
    const entity = organization.entities.get(ref);
    if (!entity) return;
    for (const concern of concerns) {
      if (!concernApplies(concern, entity)) continue;
      const from = toOutcome(resolvers.before.decide(ref, concern.id));
      const to = toOutcome(resolvers.after.decide(ref, concern.id));
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const key = JSON.stringify([concern.id, from, to]);
      const change = changes.get(key) ?? {
        concern: concern.id,
        from,
        to,
        entities: 0,
        examples: [],
      };
      changes.set(key, change);
      change.entities += 1;
      if (change.examples.length < MOST_EXAMPLES) change.examples.push(ref);
    }
  });
  return [...changes]
    .sort(
      ([a, left], [b, right]) =>
        right.entities - left.entities || (a < b ? -1 : 1),
    )
    .map(([, change]) => change);
}
