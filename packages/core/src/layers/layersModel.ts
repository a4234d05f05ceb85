/**
 * All that the pictures, lists and cards of one organisation are drawn from:
 * computed once, and shared by them.
 */
import type { Organization } from '../catalog/Organization';
import {
  createResolver,
  type Resolver,
} from '../responsibilities/createResolver';
import type { LayersPolicy } from './createLayersPolicy';
import { declares } from './declares';
import { findCrossingsInSteps } from './findCrossings';
import { placeEntitiesInSteps, type Placements } from './placeEntities';
import {
  classifyEntitiesInSteps,
  type EntityClasses,
} from './serves/classifyEntities';
import { ownerHeightsInSteps } from './serves/ownerHeights';
import { completeSteps, visitInSteps, type Steps } from './steps';
import type { Crossing } from './types';

/** The layers of one organisation. @public */
export interface LayersModel extends Placements, EntityClasses {
  readonly organization: Organization;
  readonly policy: LayersPolicy;
  readonly now: Date;
  readonly resolver: Resolver;
  /** Height of the uppermost layer in which an owner has something. */
  readonly ownerHeights: ReadonlyMap<string, number>;
  /** Those that declare a dependency; what the others stand on is unknown. */
  readonly declaring: ReadonlySet<string>;
  readonly crossings: readonly Crossing[];
  /** Crossings that an entity causes, or, of a cycle, is a part of. */
  readonly crossingsOf: ReadonlyMap<string, readonly Crossing[]>;
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
  const crossings = yield* findCrossingsInSteps(organization, placements, now);
  const ownerHeights = yield* ownerHeightsInSteps(organization, placements);
  const declaring = new Set<string>();
  yield* visitInSteps(placements.keys(), ref => {
    if (declares(organization, ref)) declaring.add(ref);
  });
  const classes = yield* classifyEntitiesInSteps(resolver);
  return {
    organization,
    policy,
    now,
    resolver,
    placements,
    teams,
    ownerHeights,
    declaring,
    crossings,
    crossingsOf: byEntity(crossings),
    ...classes,
  };
}

function byEntity(
  crossings: readonly Crossing[],
): ReadonlyMap<string, readonly Crossing[]> {
  const found = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    for (const ref of new Set([crossing.from, ...(crossing.path ?? [])])) {
      const known = found.get(ref);
      if (known) known.push(crossing);
      else found.set(ref, [crossing]);
    }
  }
  return found;
}
