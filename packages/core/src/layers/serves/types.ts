/** The picture of who serves whom, as it goes over the wire. */
import type { Contact } from '../../responsibilities/types';
import type { LayersViewBase, LayerSummary, TitledRef } from '../types';

/** `mode=serves`: who serves whom. @public */
export interface ServesView extends LayersViewBase {
  readonly mode: 'serves';
  /** Bottom first. */
  readonly layers: readonly LayerBand[];
  /** Of the uppermost layer: by title, then reference. */
  readonly owners: readonly ApplicationOwner[];
  /** Owners that `owners` leaves out, rolled up. */
  readonly moreOwners: { readonly owners: number; readonly services: number };
  readonly belts: readonly Belt[];
}

/** A layer with its machines; the uppermost has none, for there stand the owners. @public */
export interface LayerBand extends LayerSummary {
  readonly columns: readonly Column[];
}

/** Platforms side by side in one layer. @public */
export interface Column {
  /** The platform: a group reference or a name from the annotation; `-` where no team has one. */
  readonly id: string;
  readonly title: string;
  /** Teams that run its machines, by title. */
  readonly teams: readonly TitledRef[];
  /** In the order of the vocabulary. */
  readonly machines: readonly Machine[];
}

/**
 * Staffed by a team; staffed by nobody; registered for a team that does not
 * exist; or claimed by several at the same rank.
 * @public
 */
export type MachineState = 'staffed' | 'unstaffed' | 'dark' | 'conflict';

/** One concern of a column. @public */
export interface Machine {
  /** `concern@column`. */
  readonly id: string;
  readonly concern: string;
  readonly title: string;
  readonly hint: string;
  readonly description: string;
  readonly symbol: MachineSymbol;
  /** Some entity must have a team for it. */
  readonly required: boolean;
  readonly state: MachineState;
  /** Who runs it; of several, the one that serves most. */
  readonly team?: TitledRef;
  readonly otherTeams: readonly TitledRef[];
  /** Of an unstaffed one: who might; never an outcome. */
  readonly suggestion?: TitledRef & { readonly because: string };
  /** Why it stands like this, in a sentence. */
  readonly reason: string;
  /** Responsibilities that name it, for links to their YAML. */
  readonly rules: readonly (TitledRef & { readonly editUrl?: string })[];
  /** What the team runs for it: at most 8. */
  readonly provides: readonly TitledRef[];
  /** How many things it provides in all. */
  readonly provided: number;
  /** Owners served: those that have something in a layer above. */
  readonly serves: number;
  /** Entities served: what these owners have, in whichever layer. */
  readonly entities: number;
  /** Owners with most entities served: at most 8. */
  readonly customers: readonly (TitledRef & { readonly entities: number })[];
  /** Entities for which a team is required and nobody answers. */
  readonly gaps: number;
  /** Entities for which several teams answer. */
  readonly conflicts: number;
  readonly contacts: readonly Contact[];
  /** Findings about the concern. */
  readonly findings: number;
  /** From 0 in its column: what is drawn first where not all fit. Drawn ones keep their order. */
  readonly rank: number;
}

/** The symbols of the factory that a machine can have. @public */
export type MachineSymbol =
  | 'motor'
  | 'drive'
  | 'cogs'
  | 'tank'
  | 'gauge'
  | 'press'
  | 'packer'
  | 'mixer'
  | 'safe'
  | 'oven';

/** An owner of what customers buy. @public */
export interface ApplicationOwner extends TitledRef {
  /** Entities in the uppermost layer. */
  readonly services: number;
  /** Crossings that its entities cause. */
  readonly findings: number;
}

/** Where a belt ends. @public */
export type BeltEnd =
  | { readonly kind: 'owner'; readonly ref: string }
  /** The owners that the view leaves out. */
  | { readonly kind: 'rest'; readonly owners: number }
  /** A column of the layer above. */
  | { readonly kind: 'column'; readonly layer: string; readonly id: string };

/**
 * What a machine serves, bundled. `serves` ends at an owner, `supply` at a
 * column of the layer above, `bypass` runs past the layers between.
 * @public
 */
export interface Belt {
  readonly id: string;
  readonly kind: 'serves' | 'supply' | 'bypass';
  /** The machine's id; absent for a bypass from a layer that has no machine for this kind of thing. */
  readonly machine?: string;
  /** The layer that it comes from. */
  readonly layer: string;
  readonly to: BeltEnd;
  readonly entities: number;
  /** Of a bypass: the worst of its crossings; accepted ones alone are `accepted`. */
  readonly severity?: 'warning' | 'info' | 'accepted';
}
