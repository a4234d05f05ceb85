/**
 * Dependencies that cross layers: past the platform, upward, or in a circle.
 * Only declared dependencies count, so that what is not declared is unknown.
 */
import type { Organization } from '../catalog/Organization';
import { createAcceptanceJudge } from '../responsibilities/findings/createAcceptances';
import { owningTeam } from '../responsibilities/fleet/surveyFleet';
import { findCyclesInSteps } from './findCycles';
import { layerOrder } from './layerOrder';
import { completeSteps, type Steps } from './steps';
import type { Crossing, Placement } from './types';

const BETWEEN_BREAKS = 256;

/** Finds all crossings, in a stable order. @public */
export function findCrossings(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
  now: Date,
): readonly Crossing[] {
  return completeSteps(findCrossingsInSteps(organization, placements, now));
}

/** Like {@link findCrossings}, giving back control now and then. @public */
export function* findCrossingsInSteps(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
  now: Date,
): Steps<readonly Crossing[]> {
  return (yield* crossingsInSteps(organization, placements, now)).crossings;
}

/** Crossings, and who takes part in each circle. @internal */
export interface CrossingsFound {
  readonly crossings: readonly Crossing[];
  /** By the id of the crossing. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Finds both. @internal */
export function* crossingsInSteps(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
  now: Date,
): Steps<CrossingsFound> {
  const order = layerOrder(organization.vocabulary.layers);
  const capabilities = capabilitiesByKind(organization, placements);
  const crossings: Crossing[] = [];
  let count = 0;
  for (const [from, { layer: fromLayer }] of placements) {
    count += 1;
    if (count % BETWEEN_BREAKS === 0) yield;
    if (!fromLayer) continue;
    for (const to of organization.dependenciesOf(from)) {
      const toLayer = placements.get(to)?.layer;
      if (!toLayer) continue;
      const edge = { from, to, fromLayer, toLayer };
      const rise = order.height(toLayer) - order.height(fromLayer);
      if (rise > 0 && toLayer === order.top) {
        crossings.push(upward(organization, edge));
      } else if (rise < -1 && !ownedAlike(organization, edge)) {
        crossings.push(bypass(organization, edge, capabilities));
      }
    }
  }
  const cycles = yield* findCyclesInSteps(organization, placements);
  for (const { crossing } of cycles) crossings.push(crossing);
  return {
    crossings: crossings
      .map(acceptances(organization, now))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    members: new Map(
      cycles.map(({ crossing, members }) => [crossing.id, members]),
    ),
  };
}

type Edge = Pick<Crossing, 'from' | 'to' | 'fromLayer' | 'toLayer'>;
type Capability = NonNullable<Crossing['capability']>;

function upward(organization: Organization, edge: Edge): Crossing {
  const from = organization.titleOf(edge.from);
  const to = organization.titleOf(edge.to);
  return {
    ...edge,
    id: `upward:${edge.from}->${edge.to}`,
    kind: 'upward',
    severity: 'warning',
    team: organization.ownerOf(edge.from),
    accepted: undefined,
    severityReason:
      'A warning, because whoever changes what stands above can break what carries everybody.',
    reason: `${from} carries others, and itself depends on ${to}, which stands above it.`,
    fix: `Take away the dependency on ${to}, or move what ${from} needs of it into a layer below.`,
  };
}

function bypass(
  organization: Organization,
  edge: Edge,
  capabilities: ReadonlyMap<string, Capability>,
): Crossing {
  const { titleOf } = organization;
  const capability = capabilities.get(kindKey(organization, edge.to));
  const past = `${titleOf(edge.from)} depends on ${titleOf(edge.to)} directly, past the platform`;
  return {
    ...edge,
    id: `bypass:${edge.from}->${edge.to}`,
    kind: 'bypass',
    severity: capability ? 'warning' : 'info',
    team: organization.ownerOf(edge.from),
    accepted: undefined,
    capability,
    severityReason: capability
      ? `A warning, because ${titleOf(capability.team)} offers ${capability.title} for this kind of thing.`
      : 'For information, until a team offers something of that kind.',
    reason: capability
      ? `${past}, although ${titleOf(capability.team)} offers ${capability.title} for that.`
      : `${past}. No team offers anything of that kind yet.`,
    fix: capability
      ? `Use ${capability.title} instead of ${titleOf(edge.to)}, or accept it with a reason and a date in the annotation platform-teams/accepted.`
      : 'Nothing to do now. A platform team could offer it to everybody.',
  };
}

/** What its own team runs for itself is no way past anybody. */
function ownedAlike(organization: Organization, { from, to }: Edge): boolean {
  const owner = organization.ownerOf(from);
  return owner !== undefined && owner === organization.ownerOf(to);
}

/** What the layers between top and bottom offer, the first of each kind of thing. */
function capabilitiesByKind(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
): ReadonlyMap<string, Capability> {
  const order = layerOrder(organization.vocabulary.layers);
  const found = new Map<string, Capability>();
  const provided = new Set(
    organization.responsibilities.flatMap(({ provides }) => provides),
  );
  for (const ref of [...provided].sort()) {
    const layer = placements.get(ref)?.layer;
    if (!layer || layer === order.top || layer === order.bottom) continue;
    const provider = organization
      .providersOf(ref)
      .find(({ owner }) => organization.entities.has(owner));
    const key = kindKey(organization, ref);
    if (provider && !found.has(key)) {
      found.set(key, {
        ref,
        title: organization.titleOf(ref),
        team: provider.owner,
      });
    }
  }
  return found;
}

function kindKey(organization: Organization, ref: string): string {
  const entity = organization.entities.get(ref);
  return `${entity?.kind.toLowerCase()} ${String(entity?.spec?.type ?? '').toLowerCase()}`;
}

/** By the judge of all findings; what an entity says of its own is always its team's word. */
function acceptances(
  organization: Organization,
  now: Date,
): (crossing: Crossing) => Crossing {
  const judge = createAcceptanceJudge(organization, now);
  return crossing => {
    const { id, from } = crossing;
    const team = owningTeam(organization, from);
    const judged = judge({ id, entity: from, team });
    if (!judged) return crossing;
    if ('accepted' in judged) return { ...crossing, ...judged };
    const { lapsed, message } = judged;
    const { until, reason, why } = lapsed;
    return why === 'expired'
      ? {
          ...crossing,
          expired: { until, reason },
          lapsed,
          lapsedWords: message,
        }
      : { ...crossing, lapsed, lapsedWords: message };
  };
}
