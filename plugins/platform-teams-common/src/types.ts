/**
 * What goes over the wire under `/api/platform-teams`. Views that core
 * computes travel as they are; this file adds the envelopes.
 */
import type {
  Concern,
  Discipline,
  EntityLayer,
  Layer,
  LayerCapabilitiesPage,
  LayerCrossingsPage,
  LayerEntitiesPage,
  LayerSearchResult,
  LearnLink,
  LikelyPlatformTeam,
  Matrix,
  OrganizationFinding,
  ResponsibilityPreview,
  ServesView,
  StandsView,
  TeamLoad,
} from '@cookie-factory/platform-teams-core';

/** What every answer about the organisation says of itself. @public */
export interface AsSeen {
  /** True when the caller's permissions may leave things out. */
  readonly partial: boolean;
  /** When the catalog was read, ISO 8601. */
  readonly asOf: string;
  /** Titles for people of the references that the answer names. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A page of a list. @public */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalItems: number;
  readonly nextCursor?: string;
}

/** `GET /vocabulary` @public */
export interface VocabularyResponse {
  readonly concerns: readonly Concern[];
  readonly disciplines: readonly Discipline[];
  readonly layers: readonly Layer[];
  /** Further reading, as app-config lists it. */
  readonly learnLinks: readonly LearnLink[];
}

/** `GET /teams` @public */
export interface TeamsResponse extends AsSeen, Page<TeamLoad> {
  readonly headline: string;
  /** False on the first day: nobody has registered anything. */
  readonly registered: boolean;
  /** Groups that look like platform teams, where none is one yet. */
  readonly suggested: readonly LikelyPlatformTeam[];
}

/** `GET /findings` @public */
export interface FindingsResponse extends AsSeen, Page<OrganizationFinding> {}

/** How many findings nobody had accepted on a day. @public */
export interface FindingsDay {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly open: number;
  readonly severities: Readonly<
    Partial<Record<OrganizationFinding['severity'], number>>
  >;
  readonly kinds: Readonly<
    Partial<Record<OrganizationFinding['kind'], number>>
  >;
}

/** `GET /findings/history` @public */
export interface FindingsHistoryResponse extends AsSeen {
  /** Oldest first; none for callers who may see only a part. */
  readonly days: readonly FindingsDay[];
}

/** `GET /matrix` @public */
export interface MatrixResponse extends AsSeen {
  readonly matrix: Matrix;
  /** False on the first day: nobody has registered anything. */
  readonly registered: boolean;
  /** What people call the questions, by id. */
  readonly about: Readonly<
    Record<string, Pick<Concern, 'title' | 'hint' | 'discipline' | 'keywords'>>
  >;
}

/** `POST /preview` @public */
export interface PreviewRequest {
  /** One or several Responsibilities as YAML. */
  readonly yaml: string;
}

/** `POST /preview` @public */
export interface PreviewResponse extends AsSeen {
  readonly preview: ResponsibilityPreview;
}

/** `GET /layers` @public */
export interface LayersResponse extends AsSeen {
  readonly view: ServesView | StandsView;
}

/** `GET /layers/entities` @public */
export interface LayerEntitiesResponse extends AsSeen, LayerEntitiesPage {}

/** `GET /layers/crossings` @public */
export interface LayerCrossingsResponse extends AsSeen, LayerCrossingsPage {}

/** `GET /layers/capabilities` @public */
export interface LayerCapabilitiesResponse
  extends AsSeen, LayerCapabilitiesPage {}

/** `GET /layers/search` @public */
export interface LayerSearchResponse extends AsSeen, LayerSearchResult {}

/** `GET /entities/by-name/.../layer` @public */
export interface EntityLayerResponse extends AsSeen {
  readonly layers: readonly Layer[];
  readonly entityLayer: EntityLayer;
}
