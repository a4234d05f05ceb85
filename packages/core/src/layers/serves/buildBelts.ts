/**
 * What runs from machines: to the owners that they serve, to the columns of
 * the layer above that they supply, and past the layers between.
 */
import type { LayersModel } from '../layersModel';
import type { Belt, BeltEnd, Column } from './types';
import type { Crossing } from '../types';
import type { BypassFromMachine } from './bypassMachines';
import { machineId } from './buildMachine';
import { columnOfTeam } from './homeColumns';
import { addTo, type MachineTally } from './MachineTally';

/** What the belts of a picture are chosen by. @internal */
export interface BeltOptions {
  /** Owners that the picture shows, in their order. */
  readonly owners: readonly string[];
  /** A machine, or a concern: all of its belts are listed. */
  readonly selected?: string;
  /** Belts of a machine that is not selected. */
  readonly most: number;
}

/** Belts to the owners, of machines in the layer below them, largest first. @internal */
export function servesBelts(
  { organization }: LayersModel,
  tallies: readonly MachineTally[],
  options: BeltOptions,
): readonly Belt[] {
  const { layers } = organization.vocabulary;
  const below = layers[layers.length - 2]?.id;
  const shown = new Map(options.owners.map((ref, order) => [ref, order]));
  const orderOf = (end: BeltEnd) =>
    end.kind === 'owner' ? (shown.get(end.ref) ?? 0) : shown.size;
  return tallies
    .filter(({ concern }) => concern.layer === below)
    .flatMap(tally => {
      const machine = machineId(tally);
      const isSelected =
        options.selected === machine || options.selected === tally.concern.id;
      const belts = ownerEnds(tally, shown)
        .map(({ to, entities }) =>
          belt({ kind: 'serves', machine, layer: below, to, entities }),
        )
        .sort(
          (x, y) => y.entities - x.entities || orderOf(x.to) - orderOf(y.to),
        );
      return isSelected ? belts : belts.slice(0, options.most);
    });
}

/** The owners that a machine serves; those that the picture leaves out are one end. */
function ownerEnds(
  { owners }: MachineTally,
  shown: ReadonlyMap<string, number>,
): readonly { readonly to: BeltEnd; readonly entities: number }[] {
  const ends = [...shown.keys()].flatMap(ref => {
    const entities = owners.of(ref);
    return entities > 0
      ? [{ to: { kind: 'owner' as const, ref }, entities }]
      : [];
  });
  const others = owners.size - ends.length;
  if (others === 0) return ends;
  const entities = owners.total - sum(ends.map(end => end.entities));
  return [...ends, { to: { kind: 'rest', owners: others }, entities }];
}

/** Belts from the lower layers to the columns above them, whose teams are the customers. @internal */
export function supplyBelts(
  model: LayersModel,
  tallies: readonly MachineTally[],
  columns: ReadonlyMap<string, readonly Column[]>,
): readonly Belt[] {
  const { layers } = model.organization.vocabulary;
  const columnOf = model.table.owner.values.map(owner =>
    columnOfTeam(model, owner),
  );
  return tallies.flatMap(tally => {
    const height = layers.findIndex(({ id }) => id === tally.concern.layer);
    const above = layers[height + 1]?.id;
    if (above === undefined || height >= layers.length - 2) return [];
    const supplied = new Map<string, number>();
    for (const [index, column] of columnOf.entries()) {
      const count = tally.owners.at(index);
      if (count > 0) addTo(supplied, column, count);
    }
    return (columns.get(above) ?? []).flatMap(({ id }) => {
      const entities = supplied.get(id) ?? 0;
      return entities > 0
        ? [
            belt({
              kind: 'supply',
              machine: machineId(tally),
              layer: tally.concern.layer,
              to: { kind: 'column', layer: above, id },
              entities,
            }),
          ]
        : [];
    });
  });
}

/** One belt for all bypasses of a machine and an owner. @internal */
export function bypassBelts(
  bypasses: readonly BypassFromMachine[],
  options: Pick<BeltOptions, 'owners'>,
): readonly Belt[] {
  const shown = new Set(options.owners);
  const bundles = new Map<string, BypassFromMachine[]>();
  for (const bypass of bypasses) {
    const { crossing, machine, owner } = bypass;
    const end = owner !== undefined && shown.has(owner) ? owner : '';
    const key = `${machine} ${crossing.toLayer} ${end}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(bypass);
    else bundles.set(key, [bypass]);
  }
  return [...bundles.values()].map(bundle => {
    const [{ crossing, machine, owner }] = bundle;
    return belt({
      kind: 'bypass',
      machine,
      layer: crossing.toLayer,
      to:
        owner !== undefined && shown.has(owner)
          ? { kind: 'owner', ref: owner }
          : {
              kind: 'rest',
              owners: new Set(bundle.map(one => one.owner)).size,
            },
      entities: new Set(bundle.map(one => one.crossing.from)).size,
      severity: worst(bundle.map(one => one.crossing)),
    });
  });
}

function worst(crossings: readonly Crossing[]): Belt['severity'] {
  const open = crossings.filter(({ accepted }) => !accepted);
  if (open.length === 0) return 'accepted';
  return open.some(({ severity }) => severity === 'warning')
    ? 'warning'
    : 'info';
}

function belt(of: Omit<Belt, 'id'>): Belt {
  return { id: `${of.kind}:${of.machine ?? of.layer}>${endId(of.to)}`, ...of };
}

function endId(end: BeltEnd): string {
  switch (end.kind) {
    case 'owner':
      return end.ref;
    case 'column':
      return `${end.layer}/${end.id}`;
    default:
      return '+';
  }
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
