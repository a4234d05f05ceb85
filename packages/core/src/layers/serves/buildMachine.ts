/** A machine of the picture from what was counted for it. */
import type { Organization } from '../../catalog/Organization';
import { contactsOf } from '../../responsibilities/contactsOf';
import { suggestTeams } from '../../responsibilities/suggestTeams';
import { byTitle } from '../stableOrder';
import type { Machine, MachineState } from './types';
import type { TitledRef } from '../types';
import { describeMachine } from './describeMachine';
import { machineSymbol } from './machineSymbol';
import type { MachineTally } from './MachineTally';

const MOST_PROVIDED = 8;
const MOST_CUSTOMERS = 8;

/** A machine's name in the picture. @internal */
export function machineId({
  concern,
  column,
}: Pick<MachineTally, 'concern' | 'column'>): string {
  return `${concern.id}@${column}`;
}

/** The parts of a machine's name; a concern alone has no column. @internal */
export function parseMachineId(id: string): {
  readonly concern: string;
  readonly column: string | undefined;
} {
  const at = id.indexOf('@');
  return at < 0
    ? { concern: id, column: undefined }
    : { concern: id.slice(0, at), column: id.slice(at + 1) };
}

/** Builds a machine; its rank comes with its column. @internal */
export function buildMachine(
  organization: Organization,
  tally: MachineTally,
  options: { readonly bypasses: number },
): Omit<Machine, 'rank'> {
  const { concern, rules, orphans } = tally;
  const state = stateOf(tally);
  const teams = [...tally.teams]
    .sort(
      ([a, left], [b, right]) =>
        right - left ||
        byTitle(titled(organization, a), titled(organization, b)),
    )
    .map(([ref]) => ref);
  const provided = [
    ...new Set([...rules, ...orphans].flatMap(({ provides }) => provides)),
  ]
    .filter(ref => organization.entities.has(ref))
    .map(ref => titled(organization, ref))
    .sort(byTitle);
  const [first, ...others] = teams;
  return {
    id: machineId(tally),
    concern: concern.id,
    title: concern.title,
    hint: concern.hint,
    description: concern.description,
    symbol: machineSymbol(concern),
    required: tally.wanted > 0,
    state,
    team: first === undefined ? undefined : titled(organization, first),
    otherTeams: others.map(ref => titled(organization, ref)),
    suggestion:
      state === 'unstaffed' || state === 'dark'
        ? suggestionFor(organization, concern.id)
        : undefined,
    reason: describeMachine(organization, tally, { state, teams }),
    rules: [...rules, ...orphans]
      .map(({ ref, title, editUrl }) => ({ ref, title, editUrl }))
      .sort(byTitle),
    provides: provided.slice(0, MOST_PROVIDED),
    provided: provided.length,
    serves: tally.owners.size,
    entities: tally.owners.total,
    customers: largestCustomers(organization, tally.owners),
    gaps: tally.gaps,
    conflicts: tally.conflicts,
    contacts:
      first === undefined
        ? []
        : contactsOf(
            organization,
            first,
            rules.filter(({ owner }) => owner === first),
          ),
    findings: findingsOf(tally, state) + options.bypasses,
  };
}

/** Those with most entities; only they need a title. */
function largestCustomers(
  organization: Organization,
  owners: MachineTally['owners'],
): Machine['customers'] {
  return owners
    .largest(MOST_CUSTOMERS)
    .map(([ref, entities]) => ({ ...titled(organization, ref), entities }))
    .sort((a, b) => b.entities - a.entities || byTitle(a, b))
    .slice(0, MOST_CUSTOMERS);
}

function stateOf({
  rules,
  orphans,
  teams,
  conflicts,
}: MachineTally): MachineState {
  const answered = [...teams.values()].some(entities => entities > 0);
  if (!answered && conflicts > 0) return 'conflict';
  if (rules.length > 0) return 'staffed';
  return orphans.length > 0 ? 'dark' : 'unstaffed';
}

/** What nobody has registered anywhere is one finding, and not one for each entity. */
function findingsOf(
  { gaps, conflicts, orphans }: MachineTally,
  state: MachineState,
): number {
  if (state === 'unstaffed') return gaps > 0 ? 1 : 0;
  return gaps + conflicts + orphans.length;
}

function suggestionFor(
  organization: Organization,
  concern: string,
): Machine['suggestion'] {
  const [first] = suggestTeams(organization, concern);
  return (
    first && { ...titled(organization, first.team), because: first.because }
  );
}

function titled(organization: Organization, ref: string): TitledRef {
  return { ref, title: organization.titleOf(ref) };
}
