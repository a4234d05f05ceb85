/** Where which question has a team: the table by which a lead sees gaps and conflicts at a glance. */
import type { Organization } from '../../catalog/Organization';
import { completeSteps, visitInSteps, type Steps } from '../../layers/steps';
import type {
  ClassOutcome,
  FleetSurvey,
  SurveyedClass,
} from '../fleet/surveyFleet';
import { suggestTeams } from '../suggestTeams';
import { isInForce } from '../isInForce';
import { groupingsInSteps, groupOf } from './groupEntities';
import { isAsked } from './matrixCell';
import { mostOpenFirst, Tally } from './Tally';
import type {
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixGroupBy,
  MatrixQuery,
  MatrixRow,
} from './types';

const USUAL_COLUMNS = 12;
const MOST_TEAMS = 3;
const REST = '*';

/** Builds the matrix at once. @public */
export function coverageMatrix(
  survey: FleetSurvey,
  query: MatrixQuery = {},
): Matrix {
  return completeSteps(coverageMatrixInSteps(survey, query));
}

/** Like {@link coverageMatrix}, giving back control now and then. @public */
export function* coverageMatrixInSteps(
  survey: FleetSurvey,
  query: MatrixQuery = {},
): Steps<Matrix> {
  const { organization } = survey;
  const { questions = 'required', columns: most = USUAL_COLUMNS } = query;
  const groupings = yield* groupingsInSteps(survey);
  const by =
    query.by ?? groupings.find(({ isDefault }) => isDefault)?.by ?? 'owner';
  const table = new Table();
  for (const surveyed of survey.classes) {
    const outcomes = surveyed.outcomes.filter(outcome =>
      isAsked(outcome, questions),
    );
    if (outcomes.length === 0) continue;
    const groups = yield* groupsInSteps(organization, surveyed, by);
    for (const outcome of outcomes) table.count(outcome, groups);
    table.countEntities(groups);
  }
  const columns = table.columns(organization, Math.max(1, most));
  const total = new Tally();
  for (const { tally } of table.rows.values()) total.add(tally);
  return {
    by,
    questions,
    groupings,
    columns: columns.shown,
    rows: rowsOf(organization, table, columns),
    ...total.counts(),
  };
}

/** The entities of a class in one group. */
interface GroupSize {
  entities: number;
  /** Those whose owner exists. */
  owned: number;
}

type Groups = ReadonlyMap<string, GroupSize>;

function* groupsInSteps(
  organization: Organization,
  { refs }: SurveyedClass,
  by: MatrixGroupBy,
): Steps<Groups> {
  const groups = new Map<string, GroupSize>();
  yield* visitInSteps(refs, ref => {
    const id = groupOf(organization, ref, by);
    const size = groups.get(id) ?? { entities: 0, owned: 0 };
    groups.set(id, size);
    size.entities += 1;
    const owner = organization.ownerOf(ref);
    if (owner !== undefined && organization.entities.has(owner)) {
      size.owned += 1;
    }
  });
  return groups;
}

interface TableRow {
  readonly tally: Tally;
  readonly cells: Map<string, Tally>;
  readonly byDefault: boolean;
}

interface Columns {
  readonly shown: readonly MatrixColumn[];
  /** The column that each group is shown in. */
  readonly of: ReadonlyMap<string, string>;
}

class Table {
  readonly rows = new Map<string, TableRow>();
  readonly #groups = new Map<
    string,
    { readonly tally: Tally; entities: number }
  >();

  count({ concern, decision }: ClassOutcome, groups: Groups): void {
    const row = this.rows.get(concern.id) ?? {
      tally: new Tally(),
      cells: new Map<string, Tally>(),
      byDefault: concern.default === 'owner',
    };
    this.rows.set(concern.id, row);
    for (const [group, { entities, owned }] of groups) {
      const cell = row.cells.get(group) ?? new Tally();
      row.cells.set(group, cell);
      for (const tally of [cell, row.tally, this.#group(group).tally]) {
        if (decision === 'by-owner') tally.addByOwner(entities, owned);
        else if (decision.outcome === 'accountable')
          tally.addTeam(decision.team, entities);
        else if (decision.outcome === 'conflict') tally.addConflict(entities);
        else tally.addGap(entities);
      }
    }
  }

  countEntities(groups: Groups): void {
    for (const [group, { entities }] of groups) {
      this.#group(group).entities += entities;
    }
  }

  /** The columns, the least open rolled into one where there are too many. */
  columns(organization: Organization, most: number): Columns {
    const sorted = [...this.#groups].sort(
      ([a, left], [b, right]) =>
        mostOpenFirst(left.tally, right.tally) ||
        compare(organization.titleOf(a), organization.titleOf(b)) ||
        compare(a, b),
    );
    const fits = sorted.length <= most;
    const own = fits ? sorted : sorted.slice(0, most - 1);
    const rest = fits ? [] : sorted.slice(most - 1);
    const shown: MatrixColumn[] = own.map(([id, { entities }]) => ({
      id,
      entities,
    }));
    if (rest.length > 0) {
      shown.push({
        id: REST,
        entities: rest.reduce((sum, [, { entities }]) => sum + entities, 0),
        groups: rest.length,
      });
    }
    return {
      shown,
      of: new Map([
        ...own.map(([id]) => [id, id] as const),
        ...rest.map(([id]) => [id, REST] as const),
      ]),
    };
  }

  #group(id: string) {
    const group = this.#groups.get(id) ?? { tally: new Tally(), entities: 0 };
    this.#groups.set(id, group);
    return group;
  }
}

function rowsOf(
  organization: Organization,
  { rows }: Table,
  columns: Columns,
): readonly MatrixRow[] {
  const all = [...rows].map(([concern, { tally, cells, byDefault }]) => {
    const registered =
      byDefault || organization.registeredConcerns.has(concern);
    return {
      concern,
      registered,
      suggestions: registered ? [] : suggestTeams(organization, concern),
      templates: templatesFor(organization, concern),
      cells: cellsOf(cells, columns),
      ...tally.counts(),
    };
  });
  const order = [...organization.vocabulary.concerns.keys()];
  return all.sort(
    (a, b) =>
      Number(a.registered) - Number(b.registered) ||
      mostOpenFirst(a, b) ||
      order.indexOf(a.concern) - order.indexOf(b.concern),
  );
}

/** Templates of the registrations that name the concern, as far as they exist. */
function templatesFor(
  { responsibilities, entities }: Organization,
  concern: string,
): readonly string[] {
  const named = responsibilities
    .filter(rule => isInForce(rule) && rule.concerns.includes(concern))
    .flatMap(({ automatedBy }) => automatedBy)
    .filter(template => entities.has(template));
  return [...new Set(named)].sort();
}

function cellsOf(
  cells: ReadonlyMap<string, Tally>,
  columns: Columns,
): readonly MatrixCell[] {
  const merged = new Map<string, Tally>();
  for (const [group, tally] of cells) {
    const column = columns.of.get(group) ?? REST;
    const known = merged.get(column) ?? new Tally();
    merged.set(column, known);
    known.add(tally);
  }
  return columns.shown.flatMap(({ id }) => {
    const tally = merged.get(id);
    if (!tally) return [];
    const teams = [...tally.teams]
      .sort(([a, left], [b, right]) => right - left || compare(a, b))
      .slice(0, MOST_TEAMS)
      .map(([team]) => team);
    return [{ column: id, ...tally.counts(), teams }];
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
