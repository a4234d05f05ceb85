/**
 * Where everything stands in the factory, and the two pictures of it. These
 * shapes go over the wire as they are, so they stay small at any size of the
 * catalog: machines are at most the vocabulary times the columns, and owners,
 * boxes and belts are rolled up with their counts.
 */
import type { Contact } from '../responsibilities/types';

/** Which of the ways of placing answered, in their order. @public */
export type PlacedBy =
  | 'annotation'
  | 'config'
  | 'responsibility'
  | 'origin'
  | 'type'
  | 'provider'
  | 'owner'
  | 'unplaced';

/** Where one entity stands, why, and how to change it. @public */
export interface Placement {
  readonly ref: string;
  /** Absent: no way of placing fits. */
  readonly layer: string | undefined;
  readonly by: PlacedBy;
  /** A sentence. */
  readonly reason: string;
  /** A sentence. */
  readonly howToChange: string;
  /** Set where it looks as if it stood elsewhere; it is never moved for that. */
  readonly suggestion?: { readonly layer: string; readonly because: string };
}

/** How a dependency goes against the layers. @public */
export type CrossingKind = 'bypass' | 'upward' | 'cycle';

/** A dependency, or a ring of them, that goes against the layers. @public */
export interface Crossing {
  /** Stable, and what `platform-teams/accepted` names. */
  readonly id: string;
  readonly kind: CrossingKind;
  readonly from: string;
  readonly to: string;
  readonly fromLayer: string;
  readonly toLayer: string;
  readonly severity: 'warning' | 'info';
  /** A sentence. */
  readonly reason: string;
  /** How to mend it. */
  readonly fix: string;
  /** Of a cycle: the shortest one, beginning and ending at `from`. */
  readonly path?: readonly string[];
  /** Of a bypass: the platform's own offer for this kind of thing. */
  readonly capability?: {
    readonly ref: string;
    readonly title: string;
    readonly team: string;
  };
  /** Set while somebody has accepted it. */
  readonly accepted: AcceptedCrossing | undefined;
  /** The team that should act. */
  readonly team?: string;
}

/** Until when something is accepted, and why. @public */
export interface AcceptedCrossing {
  /** ISO date, YYYY-MM-DD. */
  readonly until: string;
  readonly reason: string;
}

/** Entities that carry weight, and those among them with any dependency declared; the others are unknown, not clean. @public */
export interface LayersCoverage {
  readonly entities: number;
  readonly withDependencies: number;
}

/** A reference with its title for people. @public */
export interface TitledRef {
  readonly ref: string;
  readonly title: string;
}

/** What a picture is narrowed to. @public */
export interface LayersFilter {
  /** A group (its descendants included) or a user. */
  readonly owner?: string;
  readonly domain?: string;
  readonly system?: string;
  readonly lifecycle?: string;
  readonly tag?: string;
  /** Part of a title or a reference. */
  readonly text?: string;
  /** Only entities that a crossing is about. */
  readonly onlyFindings?: boolean;
}

/** A value that a filter can take, with how many entities it leaves. @public */
export interface FilterChoice {
  readonly value: string;
  readonly title: string;
  readonly entities: number;
}

/** Values for the filters: at most 100 each, those with most entities. @public */
export interface FilterChoices {
  readonly owners: readonly FilterChoice[];
  readonly domains: readonly FilterChoice[];
  readonly lifecycles: readonly FilterChoice[];
  readonly tags: readonly FilterChoice[];
}

/** What both pictures say. @public */
export interface LayersViewBase {
  readonly headline: string;
  /** ISO date, YYYY-MM-DD, for exports. */
  readonly date: string;
  /** True when permissions may leave things out: "as seen by you". */
  readonly partial: boolean;
  /** False on the first day: nobody has registered a responsibility. */
  readonly registered: boolean;
  readonly coverage: LayersCoverage;
  /** Entities that stand in no layer. */
  readonly unplaced: number;
  readonly crossings: CrossingCounts;
  readonly choices: FilterChoices;
}

/** Crossings by kind; accepted ones are counted in `accepted` as well. @public */
export interface CrossingCounts {
  readonly bypass: number;
  readonly upward: number;
  readonly cycle: number;
  readonly accepted: number;
}

/** What a layer says of itself. @public */
export interface LayerSummary {
  readonly id: string;
  readonly title: string;
  /** IaaS, PaaS, SaaS. */
  readonly serviceModel: string;
  /** The factory's words for it. */
  readonly words: string;
  readonly examples: readonly string[];
  readonly help: string;
  /** Teams that run its machines; where there are none, owners of what stands here. */
  readonly teams: number;
  readonly entities: number;
}

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

/** What boxes are made of. @public */
export type LayersGroupBy = 'system' | 'domain' | 'owner' | 'type';

/** `mode=stands`: what stands on what. @public */
export interface StandsView extends LayersViewBase {
  readonly mode: 'stands';
  readonly groupBy: LayersGroupBy;
  /** Every grouping on offer, with the share of entities that it puts into a group. */
  readonly groupings: readonly Grouping[];
  /** Bottom first. */
  readonly layers: readonly StandsBand[];
  /** Largest first. */
  readonly belts: readonly BoxBelt[];
  /** Belts that are not listed, with the dependencies they stand for. */
  readonly moreBelts: { readonly belts: number; readonly dependencies: number };
}

/** A way to make boxes. @public */
export interface Grouping {
  readonly by: LayersGroupBy;
  /** From 0 to 1. */
  readonly covers: number;
  /** The one that opens when nobody chose. */
  readonly isDefault: boolean;
}

/** A layer with its boxes. @public */
export interface StandsBand extends LayerSummary {
  /** By title; those without a group and the roll-up come last. */
  readonly boxes: readonly Box[];
}

/** Entities of one layer and one group. @public */
export interface Box {
  /** `layer/group`; `layer/-` holds those without a group, `layer/+` the roll-up. */
  readonly id: string;
  readonly kind: 'group' | 'none' | 'rest';
  readonly layer: string;
  readonly title: string;
  /** The system, domain or owner; absent when grouped by type. */
  readonly ref?: string;
  /** Groups inside: 1, but for the roll-up. */
  readonly groups: number;
  readonly entities: number;
  /** Dependencies between entities of this box. */
  readonly within: number;
  /** Entities that declare no dependency: unknown, not clean. */
  readonly unknown: number;
  /** Crossings that its entities cause. */
  readonly findings: number;
}

/** Dependencies from one box to another, bundled. @public */
export interface BoxBelt {
  /** `from>to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly dependencies: number;
  /** Among them. */
  readonly crossings: CrossingCounts;
}

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
  readonly crossings: readonly Crossing[];
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
  /** Those that it causes, or is a part of. */
  readonly crossings: readonly Crossing[];
}

/** What an entity uses of one layer. @public */
export interface EntityLayerUse {
  /** Absent: what it uses stands in no layer. */
  readonly layer?: string;
  readonly title: string;
  /** At most 10, by title. */
  readonly entities: readonly (TitledRef & { readonly bypass: boolean })[];
  /** How many more. */
  readonly more: number;
}

/** What `platform-teams layers --format json` prints. @public */
export interface LayersJson {
  readonly layers: readonly {
    readonly id: string;
    readonly entities: readonly LayersJsonEntity[];
  }[];
  readonly unplaced: readonly LayersJsonEntity[];
  readonly crossings: readonly {
    readonly kind: CrossingKind;
    readonly from: string;
    readonly to: string;
    readonly severity: 'warning' | 'info';
    readonly accepted: AcceptedCrossing | null;
  }[];
  readonly coverage: LayersCoverage;
}

/** One entity of {@link LayersJson}. @public */
export interface LayersJsonEntity {
  readonly ref: string;
  readonly reason: string;
}
