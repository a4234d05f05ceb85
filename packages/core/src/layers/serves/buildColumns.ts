/** The columns of one layer with their machines. */
import type { LayersModel } from '../layersModel';
import { byTitle, byWords, magnitude } from '../stableOrder';
import type { Column, Machine } from './types';
import type { TitledRef } from '../types';
import { buildMachine, machineId } from './buildMachine';
import { columnOfTeam, columnTitle, NO_COLUMN } from './homeColumns';
import type { MachineTally } from './MachineTally';

/** Builds the columns, by title; what belongs to no platform comes last. @internal */
export function buildColumns(
  model: LayersModel,
  tallies: readonly MachineTally[],
  /** Crossings past the platform, by machine. */
  bypasses: ReadonlyMap<string, number>,
): readonly Column[] {
  const columns = new Map<string, Omit<Machine, 'rank'>[]>();
  for (const tally of tallies.filter(isDrawn)) {
    const machine = buildMachine(model.organization, tally, {
      bypasses: bypasses.get(machineId(tally)) ?? 0,
    });
    columns.set(tally.column, [...(columns.get(tally.column) ?? []), machine]);
  }
  return [...columns]
    .map(([id, machines]) => ({
      id,
      title:
        id === NO_COLUMN && columns.size > 1
          ? 'No platform'
          : columnTitle(model, id),
      teams: teamsOf(model, id, machines),
      machines: ranked(machines),
    }))
    .sort(
      (a, b) =>
        Number(a.id === NO_COLUMN) - Number(b.id === NO_COLUMN) ||
        byWords(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** What somebody has registered; and what people would look for, where there is something that it is about. */
function isDrawn({
  concern,
  rules,
  orphans,
  applicable,
  wanted,
}: MachineTally): boolean {
  if (rules.length > 0 || orphans.length > 0) return true;
  return applicable > 0 && (wanted > 0 || concern.shown === 'always');
}

/** Those that run its machines; before anybody does, the platform's own. */
function teamsOf(
  { teams }: LayersModel,
  column: string,
  machines: readonly Pick<Machine, 'team' | 'otherTeams'>[],
): readonly TitledRef[] {
  const running = new Map<string, TitledRef>();
  for (const { team, otherTeams } of machines) {
    for (const one of team ? [team, ...otherTeams] : otherTeams)
      running.set(one.ref, one);
  }
  if (running.size > 0) return [...running.values()].sort(byTitle);
  return [...teams.values()]
    .filter(({ ref }) => columnOfTeam({ teams }, ref) === column)
    .map(({ ref, title }) => ({ ref, title }))
    .sort(byTitle);
}

/**
 * What has no one team and somebody wants, and what teams run, in turns: what
 * is missing leads, and hides nothing of what an organisation has. Of each,
 * what serves most comes first, ties by order.
 */
function ranked(
  machines: readonly Omit<Machine, 'rank'>[],
): readonly Machine[] {
  const orders = [...machines.keys()].sort(
    (a, b) =>
      magnitude(machines[b].entities) - magnitude(machines[a].entities) ||
      a - b,
  );
  const urgent = orders.filter(order => isUrgent(machines[order]));
  const others = orders.filter(order => !isUrgent(machines[order]));
  const run = others.filter(order => machines[order].state === 'staffed');
  const optional = others.filter(order => machines[order].state !== 'staffed');
  const rankOf = new Map(
    [...inTurns(urgent, run), ...optional].map((order, rank) => [order, rank]),
  );
  return machines.map((machine, order) => ({
    ...machine,
    rank: rankOf.get(order) ?? order,
  }));
}

function isUrgent({ state, required }: Omit<Machine, 'rank'>): boolean {
  return (
    state === 'dark' ||
    state === 'conflict' ||
    (state === 'unstaffed' && required)
  );
}

function inTurns(
  first: readonly number[],
  second: readonly number[],
): readonly number[] {
  const turns = Math.max(first.length, second.length);
  return Array.from({ length: turns }, (_, turn) => [
    ...first.slice(turn, turn + 1),
    ...second.slice(turn, turn + 1),
  ]).flat();
}
