/** Entities of the layers one by one, as they go over the wire. */
import type {
  CapabilityTrouble,
  Crossing,
  PlacedBy,
  Placement,
  TitledRef,
} from '../types';

/** One entity of the side panel. @public */
export interface LayerEntity extends TitledRef {
  readonly kind: string;
  readonly type?: string;
  readonly owner?: TitledRef;
  readonly layer?: string;
  readonly by: PlacedBy;
  readonly reason: string;
  readonly howToChange: string;
  readonly suggestion?: Placement['suggestion'];
  /** Where they were asked for by machine: why the machine serves it. */
  readonly servedBecause?: string;
  /** Where they were asked for by a belt between boxes: what of the second it uses, at most 5. */
  readonly uses?: readonly TitledRef[];
  /** At most 20; of a long way round, the beginning. */
  readonly crossings: readonly Crossing[];
  /** Of something that a team runs for others: what is wrong with it. */
  readonly trouble?: CapabilityTrouble;
}

/** `GET /layers/entities` @public */
export interface LayerEntitiesPage {
  readonly items: readonly LayerEntity[];
  readonly totalItems: number;
  readonly nextCursor?: string;
}

/** What one entity stands on and what stands on it. @public */
export interface EntityLayer {
  readonly ref: string;
  /** Absent: its kind carries no weight, so that it stands in no layer. */
  readonly placement?: Placement;
  /** False: it declares no dependency, so that nobody knows what it stands on. */
  readonly declared: boolean;
  /** Top first; layers that it uses nothing of are left out. */
  readonly standsOn: readonly EntityLayerUse[];
  /** Entities that depend on it directly. */
  readonly dependents: number;
  /** Owners of those entities. */
  readonly dependentOwners: number;
  /** At most 5 of them, by title. */
  readonly usedBy: readonly EntityAndTeam[];
  /** Those that it causes, or is a part of. */
  readonly crossings: readonly Crossing[];
}

/** An entity with who runs it. @public */
export interface EntityAndTeam extends TitledRef {
  /** The team that provides it for others, else the one that owns it; absent where the catalog holds neither. */
  readonly team?: TitledRef;
}

/** What an entity uses of one layer. @public */
export interface EntityLayerUse {
  /** Absent: what it uses stands in no layer. */
  readonly layer?: string;
  readonly title: string;
  /** At most 10, by title. */
  readonly entities: readonly (EntityAndTeam & { readonly bypass: boolean })[];
  /** How many more. */
  readonly more: number;
}
