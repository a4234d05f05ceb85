/**
 * The one sentence above "who serves whom": how many serve how many, how much
 * of what is required has a team, and what is missing most.
 */
import { joinWords } from '../../catalog/Issue';
import type { Concern } from '../../vocabulary/types';
import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import { countOf } from './describeMachine';
import type { MachineTally } from './MachineTally';

/** What the sentence is made from. @internal */
export interface HeadlineFacts {
  /** Somebody has registered something. */
  readonly registered: boolean;
  readonly narrowed: boolean;
  readonly entities: number;
  /** Entities of the uppermost layer. */
  readonly applications: number;
  /** Owners of the uppermost layer. */
  readonly applicationOwners: ReadonlySet<string>;
  readonly tallies: readonly MachineTally[];
  /** Groups that are known to be platform teams. */
  readonly platformTeams: number;
  /** Teams that could be, by what the catalog hints at. */
  readonly likelyTeams: number;
}

/** Writes the sentence, without a full stop. @internal */
export function servesHeadline(facts: HeadlineFacts): string {
  if (facts.entities === 0) {
    return facts.narrowed
      ? 'Nothing in the catalog fits these filters'
      : 'Nothing in this catalog can stand in a layer yet: it holds no components, resources, APIs or templates';
  }
  return facts.registered ? registeredHeadline(facts) : firstDayHeadline(facts);
}

function registeredHeadline({
  tallies,
  applicationOwners,
}: HeadlineFacts): string {
  const serving = new Set<string>();
  const served = new Set<number>();
  const numbers = tallies[0]?.owners.numbers.indexes;
  const applicants = [...applicationOwners].flatMap(
    owner => numbers?.get(owner) ?? [],
  );
  for (const { owners, teams } of tallies) {
    const customers = applicants.filter(owner => owners.at(owner) > 0);
    for (const owner of customers) served.add(owner);
    if (customers.length === 0) continue;
    for (const [team, entities] of teams) if (entities > 0) serving.add(team);
  }
  const parts = [
    serving.size > 0
      ? `${countOf(serving.size, 'platform team serves', 'platform teams serve')} ${countOf(served.size, 'application team', 'application teams')}`
      : `No platform team serves any of ${countOf(applicationOwners.size, 'application team', 'application teams')} yet`,
  ];
  const { required, missing } = requiredConcerns(tallies);
  if (required > 0) {
    parts.push(
      `${required - missing.length} of ${countOf(required, 'required platform question has a team', 'required platform questions have a team')}`,
    );
  }
  if (missing.length > 0)
    parts.push(`nobody has registered ${listed(missing)}`);
  return parts.join('; ');
}

function firstDayHeadline(facts: HeadlineFacts): string {
  const { applicationOwners, applications, entities } = facts;
  const owners = countOf(applicationOwners.size, 'team owns', 'teams own');
  const parts = [
    applicationOwners.size > 0
      ? `${owners} ${countOf(applications, 'application', 'applications')}`
      : `${countOf(entities, 'entity stands', 'entities stand')} in the catalog`,
    facts.platformTeams > 0
      ? `what ${countOf(facts.platformTeams, 'platform team runs', 'platform teams run')} for them is not registered yet`
      : 'nobody has registered yet who runs the platform below them',
  ];
  if (facts.platformTeams === 0 && facts.likelyTeams > 0) {
    parts.push(
      `${countOf(facts.likelyTeams, 'team looks', 'teams look')} like a part of it`,
    );
  }
  return parts.join('; ');
}

function requiredConcerns(tallies: readonly MachineTally[]): {
  readonly required: number;
  /** Most wanted first. */
  readonly missing: readonly Concern[];
} {
  const wanted = new Map<Concern, { entities: number; hasTeam: boolean }>();
  for (const { concern, wanted: entities, rules } of tallies) {
    const known = wanted.get(concern) ?? { entities: 0, hasTeam: false };
    wanted.set(concern, {
      entities: known.entities + entities,
      hasTeam: known.hasTeam || rules.length > 0,
    });
  }
  const required = [...wanted].filter(([, { entities }]) => entities > 0);
  return {
    required: required.length,
    missing: required
      .filter(([, { hasTeam }]) => !hasTeam)
      .sort(([, a], [, b]) => b.entities - a.entities)
      .map(([concern]) => concern),
  };
}

function listed(concerns: readonly Concern[]): string {
  const titles = concerns.map(sentenceTitle);
  // "Or 1 more" would say less than its name does, in as many words.
  return titles.length > 3
    ? `${titles.slice(0, 2).join(', ')} or ${titles.length - 2} more`
    : joinWords(titles, 'or');
}
