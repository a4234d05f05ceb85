/**
 * All that the pictures, lists and cards of one organisation are drawn from:
 * computed once, and shared by them.
 */
import type { Organization } from '../catalog/Organization';
import {
  createResolver,
  type Resolver,
} from '../responsibilities/createResolver';
import { evidenceInSteps } from '../responsibilities/suggestTeams';
import type { LayersPolicy } from './createLayersPolicy';
import {
  capabilityTroubleOf,
  type TroubledCapability,
} from './capabilities/capabilityTrouble';
import { crossingsInSteps, type CrossingsFound } from './findCrossings';
import { placeEntitiesInSteps, type Placements } from './placeEntities';
import {
  classifyEntitiesInSteps,
  type EntityClasses,
} from './serves/classifyEntities';
import { ownerHeightsInSteps } from './serves/ownerHeights';
import { completeSteps, type Steps } from './steps';
import { buildTableInSteps } from './table/buildTable';
import type { LayersTable } from './table/types';
import type { Crossing } from './types';

/** The layers of one organisation. @public */
export interface LayersModel extends Placements, EntityClasses {
  readonly organization: Organization;
  readonly policy: LayersPolicy;
  readonly now: Date;
  readonly resolver: Resolver;
  /** Height of the uppermost layer in which an owner has something. */
  readonly ownerHeights: ReadonlyMap<string, number>;
  readonly crossings: readonly Crossing[];
  /** Crossings that an entity causes, or, of a cycle, is a part of. */
  readonly crossingsOf: ReadonlyMap<string, readonly Crossing[]>;
  /** Capabilities that nobody uses or nobody answers for. */
  readonly troubled: ReadonlyMap<string, TroubledCapability>;
  /** The entities once more, in columns. */
  readonly table: LayersTable;
}

/** What a model is computed with. @public */
export interface LayersModelOptions {
  readonly policy: LayersPolicy;
  /** Decides which acceptances have run out. */
  readonly now: Date;
}

/** Computes the model at once. @public */
export function createLayersModel(
  organization: Organization,
  options: LayersModelOptions,
): LayersModel {
  return completeSteps(createLayersModelInSteps(organization, options));
}

/** Like {@link createLayersModel}, giving back control now and then. @public */
export function* createLayersModelInSteps(
  organization: Organization,
  { policy, now }: LayersModelOptions,
): Steps<LayersModel> {
  const resolver = createResolver(organization);
  const { placements, teams } = yield* placeEntitiesInSteps(
    organization,
    policy,
  );
  const found = yield* crossingsInSteps(organization, placements, now);
  const ownerHeights = yield* ownerHeightsInSteps(organization, placements);
  const classes = yield* classifyEntitiesInSteps(resolver);
  // Machines that nobody runs name who might; reading for that takes its time.
  yield* evidenceInSteps(organization);
  const { crossings } = found;
  const crossingsOf = byEntity(found);
  const troubled = capabilityTroubleOf(organization, now);
  const table = yield* buildTableInSteps({
    organization,
    placements,
    classOf: classes.classOf,
    crossings,
    findings: findingsByEntity(crossingsOf, troubled),
  });
  return {
    organization,
    policy,
    now,
    resolver,
    placements,
    teams,
    ownerHeights,
    crossings,
    crossingsOf,
    troubled,
    table,
    ...classes,
  };
}

function byEntity({
  crossings,
  members,
}: CrossingsFound): ReadonlyMap<string, readonly Crossing[]> {
  const found = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    for (const ref of members.get(crossing.id) ?? [crossing.from]) {
      const known = found.get(ref);
      if (known) known.push(crossing);
      else found.set(ref, [crossing]);
    }
  }
  return found;
}

/** What findings are about, with how many of them it causes and nobody has accepted. */
function findingsByEntity(
  crossingsOf: ReadonlyMap<string, readonly Crossing[]>,
  troubled: ReadonlyMap<string, TroubledCapability>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [ref, crossings] of crossingsOf) {
    const open = crossings.filter(
      ({ from, accepted }) => from === ref && !accepted,
    );
    found.set(ref, open.length);
  }
  for (const [ref, { accepted }] of troubled) {
    found.set(ref, (found.get(ref) ?? 0) + (accepted ? 0 : 1));
  }
  return found;
}
