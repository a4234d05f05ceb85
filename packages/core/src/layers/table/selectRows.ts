/** Narrows the rows of a table by filters and scope: alike for pictures, counts and lists. */
import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import type { LayersFilter } from '../types';
import { valuesWithin, type Hierarchy } from './hierarchies';
import type { LayersTable, RowMask, ValueColumn } from './types';

type RowTest = (row: number) => boolean;
type FilteredModel = Pick<LayersModel, 'organization' | 'table'>;

/** Whether a filter narrows at all. @internal */
export function isNarrowed(filter: LayersFilter): boolean {
  const { owner, domain, system, lifecycle, tag, text } = filter;
  const { scope, onlyFindings } = filter;
  return (
    [owner, domain, system, lifecycle, tag, text?.trim(), scope].some(
      Boolean,
    ) || onlyFindings === true
  );
}

/** The rows that all filters leave. @internal */
export function* selectRowsInSteps(
  model: FilteredModel,
  filter: LayersFilter,
): Steps<RowMask> {
  const { table } = model;
  const tests = testsOf(model, filter);
  const mask = new Uint8Array(table.refs.length);
  if (tests.length === 0) return mask.fill(1);
  yield* visitRowsInSteps(mask.length, row => {
    for (const test of tests) if (!test(row)) return;
    mask[row] = 1;
  });
  return mask;
}

/** Tests of what is asked for, the cheapest first. */
function testsOf(
  model: FilteredModel,
  filter: LayersFilter,
): readonly RowTest[] {
  const { table } = model;
  const text = filter.text?.trim().toLowerCase();
  return [
    ...(filter.onlyFindings
      ? [(row: number) => table.concerned[row] === 1]
      : []),
    ...(filter.scope ? [scopeTest(model, filter.scope)] : []),
    ...(['owner', 'system', 'domain'] as const).flatMap(by => {
      const ref = filter[by];
      return ref ? [withinTest(model, by, ref)] : [];
    }),
    ...(filter.lifecycle
      ? [isTest(table.lifecycle, filter.lifecycle.toLowerCase())]
      : []),
    ...(filter.tag ? [tagTest(table, filter.tag)] : []),
    ...(text ? [(row: number) => table.texts[row].includes(text)] : []),
  ];
}

/** What a group, user, system or domain contains; anything else contains nothing. */
function scopeTest(model: FilteredModel, scope: string): RowTest {
  const ref = scope.toLowerCase();
  const [kind] = ref.split(':');
  switch (kind) {
    case 'group':
    case 'user':
      return withinTest(model, 'owner', ref);
    case 'system':
    case 'domain':
      return withinTest(model, kind, ref);
    default:
      return () => false;
  }
}

function withinTest(model: FilteredModel, by: Hierarchy, ref: string): RowTest {
  const { of } = model.table[by];
  const within = valuesWithin(model, by, ref.toLowerCase());
  return row => of[row] >= 0 && within[of[row]] === 1;
}

function isTest({ of, values }: ValueColumn, value: string): RowTest {
  const wanted = values.indexOf(value);
  return row => wanted >= 0 && of[row] === wanted;
}

function tagTest({ tags }: LayersTable, tag: string): RowTest {
  const wanted = tags.values.indexOf(tag);
  return row =>
    wanted >= 0 &&
    tags.items
      .subarray(tags.starts[row], tags.starts[row + 1])
      .includes(wanted);
}
