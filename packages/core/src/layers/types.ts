/**
 * Where everything stands in the factory, and the two pictures of it. These
 * shapes go over the wire as they are, so they stay small at any size of the
 * catalog: machines are at most the vocabulary times the columns, and owners,
 * boxes and belts are rolled up with their counts.
 */
import type { OrganizationFinding } from '../responsibilities/types';

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
  /** Why it weighs as much, in a sentence. */
  readonly severityReason: string;
  /** A sentence. */
  readonly reason: string;
  /** How to mend it. */
  readonly fix: string;
  /** Of a cycle: the shortest one, beginning and ending at `from`. */
  readonly path?: readonly string[];
  /** Of a cycle: how many entities reach one another. */
  readonly members?: number;
  /** Of a bypass: the platform's own offer for this kind of thing. */
  readonly capability?: {
    readonly ref: string;
    readonly title: string;
    readonly team: string;
  };
  /** Set while somebody has accepted it. */
  readonly accepted: AcceptedCrossing | undefined;
  /** Set where somebody had accepted it, and the day has passed. */
  readonly expired?: AcceptedCrossing;
  /** Set where an acceptance does not count, for its day or for who wrote it. */
  readonly lapsed?: OrganizationFinding['lapsed'];
  /** The same as a sentence. */
  readonly lapsedWords?: string;
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
  /** A domain, its sub-domains included. */
  readonly domain?: string;
  /** A system, its sub-systems included. */
  readonly system?: string;
  readonly lifecycle?: string;
  readonly tag?: string;
  /** Part of a title or a reference. */
  readonly text?: string;
  /** Only entities that a crossing is about, and capabilities that nobody uses or answers for. */
  readonly onlyFindings?: boolean;
  /** Only what this group, user, system or domain contains, at any depth. */
  readonly scope?: string;
}

/** What a picture is about, where it is about a part. @public */
export interface LayersScope extends TitledRef {
  readonly kind: string;
}

/** What can be wrong with what a team runs for others. @public */
export type CapabilityTrouble = 'no-customer' | 'unowned-capability';

/** How many things teams run for others, and with how many something is wrong. @public */
export interface CapabilityCounts {
  readonly total: number;
  readonly withoutConsumer: number;
  readonly withoutTeam: number;
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
  /** Set where the picture is about a part of the organisation. */
  readonly scope?: LayersScope;
  /** What teams run for others, among what the picture is about. */
  readonly capabilities?: CapabilityCounts;
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
