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
}

/** Finds the machines of bypasses. @internal */
export function* bypassMachinesInSteps(
  { organization, table }: LayersModel,
  options: {
    readonly tallies: readonly MachineTally[];
    readonly mask: RowMask;
  },
): Steps<readonly BypassFromMachine[]> {
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
      const tally = machineFor(organization, to, byLayer.get(toLayer) ?? []);
      machines.set(to, tally && machineId(tally));
    }
    found.push({ crossing, machine: machines.get(to) });
  });
  return found;
}

/** By what the thing is called, by who provides it for which concern, by who owns it. */
function machineFor(
  organization: Organization,
  ref: string,
  tallies: readonly MachineTally[],
): MachineTally | undefined {
  const entity = organization.entities.get(ref);
  const type =
    typeof entity?.spec?.type === 'string' ? entity.spec.type : undefined;
  const concerns = [
    ...wordsOf(type, entity?.metadata.name).flatMap(
      word => THING_WORDS.get(word) ?? [],
    ),
    ...organization.providersOf(ref).flatMap(rule => rule.concerns),
  ];
  for (const concern of concerns) {
    const tally = tallies.find(one => one.concern.id === concern);
    if (tally) return tally;
  }
  const owner = organization.ownerOf(ref);
  return tallies.find(({ teams }) => owner !== undefined && teams.has(owner));
}
