/** What each Responsibility of a text selects, and whom it meets there. */
import type { Organization } from '../../catalog/Organization';
import { visitInSteps, type Steps } from '../../layers/steps';
import { concernApplies } from '../concernFit';
import type { Resolver } from '../createResolver';
import { compareRank, type ResponsibilityMatch } from '../matchRank';
import type { PreviewRule } from './types';

const MOST_EXAMPLES = 10;
const MOST_COLLISIONS = 20;

type Collision = PreviewRule['collisions'][number] & { entities: number };

interface RuleTally {
  selects: number;
  answers: number;
  readonly examples: string[];
  readonly collisions: Map<string, Collision>;
}

/**
 * Describes the rules of a text, in its order, on the organisation as it would be.
 *
 * @param reached - entities that each of the rules selects.
 * @internal
 */
export function* describeRulesInSteps(
  before: Organization,
  after: Resolver,
  reached: ReadonlyMap<string, readonly string[]>,
): Steps<readonly PreviewRule[]> {
  const { organization } = after;
  const rules: PreviewRule[] = [];
  for (const [ref, entities] of reached) {
    const tally: RuleTally = {
      selects: 0,
      answers: 0,
      examples: [],
      collisions: new Map(),
    };
    yield* visitInSteps(entities, entity => {
      tally.selects += 1;
      if (tally.examples.length < MOST_EXAMPLES) tally.examples.push(entity);
      if (meet(after, { ref, entity }, tally)) tally.answers += 1;
    });
    const rule = organization.responsibilities.find(one => one.ref === ref);
    if (!rule) continue;
    rules.push({
      ref,
      title: rule.title,
      team: rule.owner,
      isNew: !before.entities.has(ref),
      selects: tally.selects,
      answers: tally.answers,
      examples: tally.examples,
      collisions: [...tally.collisions.values()]
        .sort((a, b) => b.entities - a.entities || (a.rule < b.rule ? -1 : 1))
        .slice(0, MOST_COLLISIONS),
    });
  }
  return rules;
}

/** Whether the rule answers on an entity; notes whom it meets. */
function meet(
  { organization, matchesOf }: Resolver,
  { ref, entity }: { readonly ref: string; readonly entity: string },
  { collisions }: RuleTally,
): boolean {
  const matches = matchesOf(entity).filter(({ setAside }) => !setAside);
  const own = matches.find(({ rule }) => rule.ref === ref);
  const value = organization.entities.get(entity);
  if (!own || !value) return false;
  let answers = false;
  for (const id of own.rule.concerns) {
    const concern = organization.vocabulary.concerns.get(id);
    if (!concern || !concernApplies(concern, value)) continue;
    const others = matches.filter(
      ({ rule }) =>
        rule.owner !== own.rule.owner &&
        rule.concerns.includes(id) &&
        organization.entities.has(rule.owner),
    );
    const stronger = others.filter(other => compareRank(other, own) <= 0);
    if (stronger.length === 0) answers = true;
    for (const other of stronger) note(collisions, { own, other, concern: id });
  }
  return answers;
}

function note(
  collisions: Map<string, Collision>,
  met: {
    readonly own: ResponsibilityMatch;
    readonly other: ResponsibilityMatch;
    readonly concern: string;
  },
): void {
  const { rule } = met.other;
  const how =
    compareRank(met.other, met.own) === 0 ? 'claims-alike' : 'comes-first';
  const key = `${rule.ref} ${met.concern} ${how}`;
  const known = collisions.get(key) ?? {
    rule: rule.ref,
    title: rule.title,
    team: rule.owner,
    concern: met.concern,
    entities: 0,
    how,
  };
  collisions.set(key, known);
  known.entities += 1;
}
