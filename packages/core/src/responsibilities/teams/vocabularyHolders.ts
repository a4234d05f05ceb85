/** Who holds what: each concern of the vocabulary with the teams that answer it. */
import type { Organization } from '../../catalog/Organization';
import {
  surveyFleet,
  type FleetSurvey,
  type SurveyedClass,
} from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';

/** A team that holds a concern. @public */
export interface ConcernHolder {
  readonly team: string;
  /** Entities on which it answers by its registrations. */
  readonly entities: number;
}

/** One concern, as the organisation answers it. @public */
export interface ConcernHolders {
  readonly concern: string;
  /** Entities that it applies to. */
  readonly applies: number;
  readonly required: number;
  /** Teams by their registrations, most entities first; also those that answer nowhere. */
  readonly holders: readonly ConcernHolder[];
  /** How many holders there are in all. */
  readonly holdersTotal: number;
  /** Entities on which their own owner answers. */
  readonly byOwner: number;
  /** Entities on which several teams claim it. */
  readonly claimedTwice: number;
  /** Entities without a team, whether one is required there or not. */
  readonly withoutTeam: number;
  /** Entities that require a team and have none, or more than one. */
  readonly requiredOpen: number;
}

const MOST_HOLDERS = 12;

/**
 * The holders of every concern, in the vocabulary's order.
 *
 * @param survey - when it was made already, perhaps in steps.
 * @public
 */
export function vocabularyHolders(
  organization: Organization,
  survey: FleetSurvey = surveyFleet(organization),
): readonly ConcernHolders[] {
  const tallies = new Map(
    [...organization.vocabulary.concerns.keys()].map(concern => [
      concern,
      createTally(organization, concern),
    ]),
  );
  for (const each of survey.classes) {
    const owned = countOwned(organization, each);
    for (const outcome of each.outcomes) {
      const tally = tallies.get(outcome.concern.id);
      if (tally) count(tally, { each, outcome, owned });
    }
  }
  return [...tallies].map(([concern, tally]) => {
    const { teams, ...counts } = tally;
    const holders = [...teams]
      .map(([team, entities]) => ({ team, entities }))
      .sort((a, b) => b.entities - a.entities || (a.team < b.team ? -1 : 1));
    return {
      concern,
      ...counts,
      holders: holders.slice(0, MOST_HOLDERS),
      holdersTotal: holders.length,
    };
  });
}

interface Tally {
  applies: number;
  required: number;
  byOwner: number;
  claimedTwice: number;
  withoutTeam: number;
  requiredOpen: number;
  readonly teams: Map<string, number>;
}

function createTally(organization: Organization, concern: string): Tally {
  const holders = organization.responsibilities
    .filter(rule => isInForce(rule) && rule.concerns.includes(concern))
    .map(({ owner }) => owner)
    .filter(owner => organization.entities.has(owner));
  return {
    applies: 0,
    required: 0,
    byOwner: 0,
    claimedTwice: 0,
    withoutTeam: 0,
    requiredOpen: 0,
    teams: new Map(holders.map(team => [team, 0])),
  };
}

function count(
  tally: Tally,
  at: {
    readonly each: SurveyedClass;
    readonly outcome: SurveyedClass['outcomes'][number];
    readonly owned: number;
  },
): void {
  const { length } = at.each.refs;
  const { decision, required } = at.outcome;
  tally.applies += length;
  if (required) tally.required += length;
  const open = (entities: number) => {
    if (required) tally.requiredOpen += entities;
  };
  if (decision === 'by-owner') {
    tally.byOwner += at.owned;
    tally.withoutTeam += length - at.owned;
    open(length - at.owned);
    return;
  }
  switch (decision.outcome) {
    case 'conflict':
      tally.claimedTwice += length;
      open(length);
      break;
    case 'gap':
      tally.withoutTeam += length;
      open(length);
      break;
    default:
      tally.teams.set(
        decision.team,
        (tally.teams.get(decision.team) ?? 0) + length,
      );
  }
}

/** Entities of a class whose owner the catalog has. */
function countOwned(
  organization: Organization,
  { refs }: SurveyedClass,
): number {
  return refs.filter(ref =>
    organization.entities.has(organization.ownerOf(ref) ?? ''),
  ).length;
}
