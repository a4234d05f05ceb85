import type { LayersModel } from './layersModel';
import { lifecycleOf } from './layersFilter';
import { byWords } from './stableOrder';
import { visitInSteps, type Steps } from './steps';
import type { FilterChoice, FilterChoices } from './types';

const MOST_CHOICES = 100;
// A model never changes, and every picture of it offers the same filters.
const known = new WeakMap<LayersModel, FilterChoices>();

/** Values that the filters can take: those with most entities, by title. @internal */
export function* filterChoicesInSteps(
  model: LayersModel,
): Steps<FilterChoices> {
  const choices = known.get(model) ?? (yield* collect(model));
  known.set(model, choices);
  return choices;
}

function* collect({
  organization,
  placements,
}: LayersModel): Steps<FilterChoices> {
  const owners = new Map<string, number>();
  const domains = new Map<string, number>();
  const lifecycles = new Map<string, number>();
  const tags = new Map<string, number>();
  yield* visitInSteps(placements.keys(), ref => {
    count(owners, organization.ownerOf(ref));
    for (const domain of organization.domainsOf(ref)) count(domains, domain);
    count(lifecycles, lifecycleOf(organization, ref));
    const { metadata } = organization.entities.get(ref) ?? {};
    for (const tag of metadata?.tags ?? []) count(tags, tag);
  });
  return {
    owners: ranked(owners, organization.titleOf),
    domains: ranked(domains, organization.titleOf),
    lifecycles: ranked(lifecycles),
    tags: ranked(tags),
  };
}

function count(counts: Map<string, number>, value: string | undefined): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
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
