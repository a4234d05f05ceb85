import type { LayersModel } from './layersModel';
import { countsOf } from './layerSummaries';
import { byWords } from './stableOrder';
import { visitRowsInSteps, type Steps } from './steps';
import { chainOf } from './table/hierarchies';
import { selectRowsInSteps } from './table/selectRows';
import { WEIGHTLESS, type RowMask } from './table/types';
import type { FilterChoice, FilterChoices } from './types';

const MOST_CHOICES = 100;
// A model never changes, and every picture of it offers the same filters.
const known = new WeakMap<LayersModel, FilterChoices>();

/** Values that the filters can take within the scope: those with most entities, by title. @internal */
export function* filterChoicesInSteps(
  model: LayersModel,
  scope?: string,
): Steps<FilterChoices> {
  const choices = scope === undefined ? known.get(model) : undefined;
  if (choices) return choices;
  const mask = yield* selectRowsInSteps(model, { scope });
  const collected = yield* collect(model, mask);
  if (scope === undefined) known.set(model, collected);
  return collected;
}

function* collect(
  { organization, table }: LayersModel,
  mask: RowMask,
): Steps<FilterChoices> {
  const { owner, domain, lifecycle, tags, layer } = table;
  const owners = new Int32Array(owner.values.length + 1);
  const domains = new Int32Array(domain.values.length + 1);
  const lifecycles = new Int32Array(lifecycle.values.length + 1);
  const tagged = new Int32Array(tags.values.length);
  // Those without a value are counted behind the last.
  const slot = (value: number, counts: Int32Array) =>
    value < 0 ? counts.length - 1 : value;
  yield* visitRowsInSteps(mask.length, row => {
    if (mask[row] === 0 || layer[row] === WEIGHTLESS) return;
    owners[slot(owner.of[row], owners)] += 1;
    domains[slot(domain.of[row], domains)] += 1;
    lifecycles[slot(lifecycle.of[row], lifecycles)] += 1;
    for (let at = tags.starts[row]; at < tags.starts[row + 1]; at += 1)
      tagged[tags.items[at]] += 1;
  });
  const around = new Map<string, number>();
  for (const [value, count] of countsOf(domain.values, domains)) {
    for (const ref of chainOf(organization, 'domain', value))
      around.set(ref, (around.get(ref) ?? 0) + count);
  }
  return {
    owners: ranked(countsOf(owner.values, owners), organization.titleOf),
    domains: ranked(around, organization.titleOf),
    lifecycles: ranked(countsOf(lifecycle.values, lifecycles)),
    tags: ranked(countsOf(tags.values, tagged)),
  };
}

function ranked(
  counts: ReadonlyMap<string, number>,
  titleOf = (value: string) => value,
): readonly FilterChoice[] {
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([value, entities]) => ({ value, title: titleOf(value), entities }))
    .sort((a, b) => byWords(a.title, b.title) || (a.value < b.value ? -1 : 1));
}
