/**
 * Who answers for what in the whole organisation, counted: what the teams
 * page, the findings and a team's own page are made of.
 */
import type { Organization } from '../../catalog/Organization';
import { completeSteps, type Steps } from '../../layers/steps';
import type { Decision } from '../decide';
import { createDecider, type Decider } from '../matching/createDecider';
import {
  classifyFleetInSteps,
  type FittingConcern,
  type FleetClass,
} from './classifyFleet';

/** How one concern is answered on every entity of a class. @internal */
export interface ClassOutcome extends FittingConcern {
  /** Where the owner answers by default, it differs within the class. */
  readonly decision: Decision | 'by-owner';
}

/** A class with its answers. @internal */
export interface SurveyedClass extends FleetClass {
  readonly outcomes: readonly ClassOutcome[];
  /** Entities by the team that owns them. */
  readonly owners: ReadonlyMap<string, number>;
}

/** What one Responsibility reaches. @public */
export interface RuleReach {
  /** Entities that it selects, whether it answers there or not. */
  readonly selects: number;
  /** Entities on which it answers for at least one concern. */
  readonly answers: number;
  /** Entities on which it answers, by concern. */
  readonly concerns: ReadonlyMap<string, number>;
}

/** What one team is asked about by its registrations. @public */
export interface TeamReach {
  readonly concerns: ReadonlyMap<string, number>;
  readonly entities: number;
  /** Entities by the team that owns them; the team itself is not its customer. */
  readonly customers: ReadonlyMap<string, number>;
}

/** How one concern is answered in the organisation. @public */
export interface ConcernReach {
  /** Entities that it applies to. */
  readonly applies: number;
  readonly required: number;
  /** Required ones with exactly one team. */
  readonly requiredAnswered: number;
}

/** The whole organisation, answered and counted. @public */
export interface FleetSurvey {
  readonly organization: Organization;
  readonly classes: readonly SurveyedClass[];
  readonly rules: ReadonlyMap<string, RuleReach>;
  readonly teams: ReadonlyMap<string, TeamReach>;
  readonly concerns: ReadonlyMap<string, ConcernReach>;
}

/** Surveys an organisation at once. @public */
export function surveyFleet(organization: Organization): FleetSurvey {
  return completeSteps(surveyFleetInSteps(organization));
}

/** Like {@link surveyFleet}, giving back control now and then. @public */
export function* surveyFleetInSteps(
  organization: Organization,
): Steps<FleetSurvey> {
  const classified = yield* classifyFleetInSteps(organization);
  const rules = new Map<string, Tally>();
  const teams = new Map<string, Tally>();
  const concerns = new Map<string, MutableConcernReach>();
  const classes: SurveyedClass[] = [];
  const decide = createDecider(organization);
  for (const each of classified) {
    yield;
    const surveyed = surveyClass(organization, each, decide);
    classes.push(surveyed);
    const { length } = each.refs;
    for (const { rule, setAside } of each.matches) {
      if (setAside !== 'excepted') tallyOf(rules, rule.ref).selects += length;
    }
    for (const outcome of surveyed.outcomes) {
      countConcern(organization, concerns, { surveyed, outcome });
      const { decision, concern } = outcome;
      if (decision === 'by-owner' || decision.outcome !== 'accountable')
        continue;
      count(tallyOf(teams, decision.team), concern.id, surveyed);
      for (const { rule } of decision.winners) {
        count(tallyOf(rules, rule.ref), concern.id, surveyed);
      }
    }
  }
  return {
    organization,
    classes,
    concerns,
    rules: new Map(
      organization.responsibilities.map(({ ref }) => {
        const {
          selects,
          classes: answered,
          concerns: held,
        } = tallyOf(rules, ref);
        return [ref, { selects, answers: sizeOf(answered), concerns: held }];
      }),
    ),
    teams: new Map(
      [...teams].map(([ref, tally]) => [
        ref,
        {
          concerns: tally.concerns,
          entities: sizeOf(tally.classes),
          customers: customersOf(ref, tally.classes),
        },
      ]),
    ),
  };
}

/** The team that is the owner's voice: a user's only group, or the owner itself. @internal */
export function owningTeam(
  organization: Organization,
  ref: string,
): string | undefined {
  const owner = organization.ownerOf(ref);
  if (!owner?.startsWith('user:')) return owner;
  const groups = organization.groupsOf(owner);
  return groups.length === 1 ? groups[0] : owner;
}

interface Tally {
  selects: number;
  readonly concerns: Map<string, number>;
  readonly classes: Set<SurveyedClass>;
}

type MutableConcernReach = {
  -readonly [K in keyof ConcernReach]: ConcernReach[K];
};

function surveyClass(
  organization: Organization,
  each: FleetClass,
  decide: Decider,
): SurveyedClass {
  const [ref] = each.refs;
  const owners = new Map<string, number>();
  for (const entity of each.refs) {
    const owner = owningTeam(organization, entity);
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  const { halves } = each;
  const outcomes = each.concerns.map(({ concern, required }): ClassOutcome => {
    const decided = decide(concern.id, { ref, halves });
    // Where no rule does, each entity's own owner answers.
    const isByOwner =
      concern.default === 'owner' && decided.winners.length === 0;
    return { concern, required, decision: isByOwner ? 'by-owner' : decided };
  });
  return { ...each, owners, outcomes };
}

function countConcern(
  organization: Organization,
  concerns: Map<string, MutableConcernReach>,
  at: { readonly surveyed: SurveyedClass; readonly outcome: ClassOutcome },
): void {
  const { refs } = at.surveyed;
  const { concern, required, decision } = at.outcome;
  const reach = concerns.get(concern.id) ?? {
    applies: 0,
    required: 0,
    requiredAnswered: 0,
  };
  concerns.set(concern.id, reach);
  reach.applies += refs.length;
  if (!required) return;
  reach.required += refs.length;
  if (decision === 'by-owner') {
    reach.requiredAnswered += refs.filter(ref =>
      organization.entities.has(organization.ownerOf(ref) ?? ''),
    ).length;
  } else if (decision.outcome === 'accountable') {
    reach.requiredAnswered += refs.length;
  }
}

function count(tally: Tally, concern: string, surveyed: SurveyedClass): void {
  const { concerns, classes } = tally;
  concerns.set(concern, (concerns.get(concern) ?? 0) + surveyed.refs.length);
  classes.add(surveyed);
}

function tallyOf(tallies: Map<string, Tally>, ref: string): Tally {
  const tally = tallies.get(ref) ?? {
    selects: 0,
    concerns: new Map(),
    classes: new Set(),
  };
  tallies.set(ref, tally);
  return tally;
}

function sizeOf(classes: ReadonlySet<SurveyedClass>): number {
  return [...classes].reduce((sum, { refs }) => sum + refs.length, 0);
}

function customersOf(
  team: string,
  classes: ReadonlySet<SurveyedClass>,
): ReadonlyMap<string, number> {
  const customers = new Map<string, number>();
  for (const { owners } of classes) {
    for (const [owner, entities] of owners) {
      if (owner !== team)
        customers.set(owner, (customers.get(owner) ?? 0) + entities);
    }
  }
  return customers;
}
