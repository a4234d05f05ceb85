/**
 * In which column of a layer a machine stands: in that of the team that runs
 * it, and without one, where its discipline works already.
 */
import { isInForce } from '../../responsibilities/isInForce';
import { suggestTeams } from '../../responsibilities/suggestTeams';
import type { Concern } from '../../vocabulary/types';
import type { LayersModel } from '../layersModel';

/** Where everything stands that belongs to no platform. @internal */
export const NO_COLUMN = '-';

/** A platform's name is free text, and one of "-" must not pass for the column of those without one. */
function columnId(platform: string): string {
  return platform.replace(/^[-\\]/, '\\$&');
}

/** Columns of machines that nobody runs. @internal */
export interface HomeColumns {
  of(concern: Concern): string;
}

type ColumnModel = Pick<LayersModel, 'organization' | 'teams'>;

/** The column of a team. @internal */
export function columnOfTeam(
  { teams }: Pick<LayersModel, 'teams'>,
  team: string,
): string {
  const platform = teams.get(team)?.platform.id;
  return platform === undefined ? NO_COLUMN : columnId(platform);
}

/** The title of a column. @internal */
export function columnTitle(
  { teams }: Pick<LayersModel, 'teams'>,
  column: string,
): string {
  for (const { platform } of teams.values()) {
    if (columnId(platform.id) === column) return platform.title;
  }
  return '';
}

// Teams never change, and each picture and list asks for the same columns.
const known = new WeakMap<ColumnModel['teams'], HomeColumns>();

/** Reads where disciplines work. @internal */
export function homeColumns(model: ColumnModel): HomeColumns {
  const homes = known.get(model.teams) ?? readHomes(model);
  known.set(model.teams, homes);
  return homes;
}

function readHomes(model: ColumnModel): HomeColumns {
  const registered = registeredWork(model);
  const found = new Map<string, string>();
  return {
    of: concern => {
      const before = found.get(concern.id);
      if (before !== undefined) return before;
      const column =
        most(
          registered,
          work =>
            work.layer === concern.layer &&
            work.discipline === concern.discipline,
        ) ??
        most(teamWork(model), work => work.discipline === concern.discipline) ??
        suggestedColumn(model, concern) ??
        most(registered, work => work.layer === concern.layer) ??
        NO_COLUMN;
      found.set(concern.id, column);
      return column;
    },
  };
}

interface Work {
  readonly column: string;
  readonly discipline: string;
  readonly layer?: string;
}

function registeredWork(model: ColumnModel): readonly Work[] {
  const { responsibilities, entities, vocabulary } = model.organization;
  return responsibilities
    .filter(rule => isInForce(rule) && entities.has(rule.owner))
    .flatMap(rule =>
      rule.concerns.flatMap(id => {
        const concern = vocabulary.concerns.get(id);
        const column = columnOfTeam(model, rule.owner);
        return concern && column !== NO_COLUMN
          ? [{ column, discipline: concern.discipline, layer: concern.layer }]
          : [];
      }),
    );
}

function teamWork({ teams }: ColumnModel): readonly Work[] {
  return [...teams.values()].flatMap(({ platform, disciplines }) =>
    disciplines.map(discipline => ({
      column: columnId(platform.id),
      discipline,
    })),
  );
}

function suggestedColumn(
  model: ColumnModel,
  concern: Concern,
): string | undefined {
  const columns = suggestTeams(model.organization, concern.id).map(({ team }) =>
    columnOfTeam(model, team),
  );
  return columns.find(column => column !== NO_COLUMN);
}

/** The column with most of the work; ties go to the first id. */
function most(
  work: readonly Work[],
  fits: (work: Work) => boolean,
): string | undefined {
  const counts = new Map<string, number>();
  for (const one of work) {
    if (fits(one)) counts.set(one.column, (counts.get(one.column) ?? 0) + 1);
  }
  const [first] = [...counts].sort(
    ([a, left], [b, right]) => right - left || (a < b ? -1 : 1),
  );
  return first?.[0];
}
