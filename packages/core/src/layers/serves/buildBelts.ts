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
  const listed = [...owners].filter(([ref]) => shown.has(ref));
  const rest = [...owners].filter(([ref]) => !shown.has(ref));
  const ends = listed.map(([ref, entities]) => ({
    to: { kind: 'owner' as const, ref },
    entities,
  }));
  if (rest.length === 0) return ends;
  const entities = sum(rest.map(([, count]) => count));
  return [...ends, { to: { kind: 'rest', owners: rest.length }, entities }];
}

/** Belts from the lower layers to the columns above them, whose teams are the customers. @internal */
export function supplyBelts(
  model: LayersModel,
  tallies: readonly MachineTally[],
  columns: ReadonlyMap<string, readonly Column[]>,
): readonly Belt[] {
  const { layers } = model.organization.vocabulary;
  return tallies.flatMap(tally => {
    const height = layers.findIndex(({ id }) => id === tally.concern.layer);
    const above = layers[height + 1]?.id;
    if (above === undefined || height >= layers.length - 2) return [];
    const supplied = new Map<string, number>();
    for (const [owner, count] of tally.owners)
      addTo(supplied, columnOfTeam(model, owner), count);
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
  { organization }: LayersModel,
  bypasses: readonly BypassFromMachine[],
  options: Pick<BeltOptions, 'owners'>,
): readonly Belt[] {
  const shown = new Set(options.owners);
  const bundles = new Map<
    string,
    {
      readonly machine: string | undefined;
      readonly owner: string | undefined;
      readonly crossings: Crossing[];
    }
  >();
  for (const { crossing, machine } of bypasses) {
    const from = organization.ownerOf(crossing.from);
    const owner = from !== undefined && shown.has(from) ? from : undefined;
    const key = `${machine} ${crossing.toLayer} ${owner}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.crossings.push(crossing);
    else bundles.set(key, { machine, owner, crossings: [crossing] });
  }
  return [...bundles.values()].map(({ machine, owner, crossings }) =>
    belt({
      kind: 'bypass',
      machine,
      layer: crossings[0].toLayer,
      to: owner
        ? { kind: 'owner', ref: owner }
        : {
            kind: 'rest',
            owners: new Set(
              crossings.map(({ from }) => organization.ownerOf(from)),
            ).size,
          },
      entities: new Set(crossings.map(({ from }) => from)).size,
      severity: worst(crossings),
    }),
  );
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
