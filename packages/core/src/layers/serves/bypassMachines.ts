/** From which machine a bypass comes: the one whose work the thing underneath is. */
import type { Organization } from '../../catalog/Organization';
import { THING_WORDS, wordsOf } from '../../responsibilities/teamEvidence';
import type { LayersModel } from '../layersModel';
import { visitInSteps, type Steps } from '../steps';
import type { RowMask } from '../table/types';
import type { Crossing } from '../types';
import { machineId } from './buildMachine';
import type { MachineTally } from './MachineTally';

/** A bypass with its machine; absent where no machine is for this kind of thing. @internal */
export interface BypassFromMachine {
  readonly crossing: Crossing;
  readonly machine: string | undefined;
  /** Whose entity goes past the platform. */
  readonly owner: string | undefined;
}

/** Finds the machines of bypasses. @internal */
export function* bypassMachinesInSteps(
  model: LayersModel,
  options: {
    readonly tallies: readonly MachineTally[];
    readonly mask: RowMask;
  },
): Steps<readonly BypassFromMachine[]> {
  const { organization, table } = model;
  const { owner } = table;
  const byLayer = new Map<string, MachineTally[]>();
  for (const tally of options.tallies) {
    if (tally.rules.length === 0) continue;
    const { layer } = tally.concern;
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), tally]);
  }
  const found: BypassFromMachine[] = [];
  const machines = new Map<string, string | undefined>();
  yield* visitInSteps(table.crossings, ({ crossing, from }) => {
    const { kind, to, toLayer } = crossing;
    if (kind !== 'bypass' || options.mask[from] !== 1) return;
    if (!machines.has(to)) {
      const tally = machineFor(organization, {
        ref: to,
        concerns: concernsOf(model, to),
        tallies: byLayer.get(toLayer) ?? [],
      });
      machines.set(to, tally && machineId(tally));
    }
    found.push({
      crossing,
      machine: machines.get(to),
      owner: owner.values[owner.of[from]],
    });
  });
  return found;
}

/** By what the thing is called, by who provides it for which concern, by who owns it. */
function machineFor(
  organization: Organization,
  of: {
    readonly ref: string;
    readonly concerns: readonly string[];
    readonly tallies: readonly MachineTally[];
  },
): MachineTally | undefined {
  for (const concern of of.concerns) {
    const tally = of.tallies.find(one => one.concern.id === concern);
    if (tally) return tally;
  }
  const owner = organization.ownerOf(of.ref);
  return of.tallies.find(
    ({ teams }) => owner !== undefined && teams.has(owner),
  );
}

// What a thing is called never changes within a model.
const known = new WeakMap<LayersModel, Map<string, readonly string[]>>();

/** The concerns that a thing's name and providers tell of. */
function concernsOf(model: LayersModel, ref: string): readonly string[] {
  const { organization } = model;
  const found = known.get(model) ?? new Map<string, readonly string[]>();
  known.set(model, found);
  const before = found.get(ref);
  if (before) return before;
  const entity = organization.entities.get(ref);
  const type =
    typeof entity?.spec?.type === 'string' ? entity.spec.type : undefined;
  const concerns = [
    ...wordsOf(type, entity?.metadata.name).flatMap(
      word => THING_WORDS.get(word) ?? [],
    ),
    ...organization.providersOf(ref).flatMap(rule => rule.concerns),
  ];
  found.set(ref, concerns);
  return concerns;
}
