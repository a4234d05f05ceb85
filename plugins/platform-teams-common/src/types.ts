/**
 * What goes over the wire under `/api/platform-teams`. Views that core
 * computes travel as they are; this file adds the envelopes.
 */
import type {
  Concern,
  Contact,
  Discipline,
  DockerfileAssessment,
  DockerfileSplit,
  EntityLayer,
  Layer,
  LayerCapabilitiesPage,
  LayerCrossingsPage,
  LayerEntitiesPage,
  LayerSearchResult,
  LearnLink,
  LikelyPlatformTeam,
  LineOwner,
  Matrix,
  OrganizationFinding,
  ResponsibilityPreview,
  ServesView,
  StandsView,
  TeamLoad,
  TeamProfile,
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

/** `GET /teams/by-name/{namespace}/{name}` @public */
export interface TeamResponse extends AsSeen {
  /** Absent when the group is no platform team. */
  readonly profile?: TeamProfile;
  /** The worst of those that it should act on. */
  readonly findings: readonly OrganizationFinding[];
  /** How many there are that nobody has accepted. */
  readonly findingsTotal: number;
}

/**
 * One answer of `GET /entities/by-name/.../concerns`: the outcome in the shape
 * that the CLI prints too, and what people need beside it.
 * @public
 */
export interface ConcernAnswer {
  readonly entity: string;
  readonly concern: string;
  readonly outcome: 'accountable' | 'gap' | 'conflict';
  readonly team: string | null;
  readonly by: 'rule' | 'default' | null;
  readonly why: 'no-rule' | 'missing-team' | 'no-owner' | null;
  readonly candidates: readonly {
    readonly team: string;
    readonly rule: string;
  }[];
  readonly assisting: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly excluded: readonly string[];
  readonly suggestions: readonly {
    readonly team: string;
    readonly because: string;
  }[];
  readonly handsOffTo: {
    readonly concern: string;
    readonly team: string | null;
  } | null;
  readonly chain: readonly {
    readonly rule: string;
    readonly matchedBy: string;
    readonly won: boolean;
    readonly reason: string;
    readonly title: string;
    readonly team: string;
    readonly setAside?: 'unconfirmed' | 'deprecated' | 'excepted';
    readonly editUrl?: string;
  }[];
  /** The reason in one sentence. */
  readonly reason: string;
  /** A few words on where the answer comes from: "covers system checkout", "from the catalog's owner". */
  readonly source: string;
  readonly contacts: readonly Contact[];
  /** Templates that do the work without waiting, first one first. */
  readonly automatedBy: readonly string[];
  /** Where the winning rule is edited. */
  readonly editUrl?: string;
  readonly about: {
    readonly title: string;
    readonly hint: string;
    readonly description: string;
    readonly group: string;
    readonly keywords: readonly string[];
    readonly discipline: string;
    /** Required of this entity. */
    readonly required: boolean;
    /** Nobody in the organisation has registered it: one finding there, none here. */
    readonly registeredSomewhere: boolean;
  };
}

/** `GET /entities/by-name/{kind}/{namespace}/{name}/concerns` @public */
export interface EntityConcernsResponse extends AsSeen {
  readonly entity: string;
  readonly owner?: string;
  /** False on the first day: nobody has registered anything. */
  readonly registered: boolean;
  /** Groups that look like platform teams, on the first day. */
  readonly likelyTeams: number;
  readonly answers: readonly ConcernAnswer[];
}

/** `GET /entities/by-name/.../concerns/{concern}` @public */
export interface EntityConcernResponse extends AsSeen {
  readonly answer: ConcernAnswer;
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

/** Why a file has no assessment. @public */
export type DockerfileProblem =
  | 'missing'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'outside'
  | 'unsupported-location';

/** What is known of a file without quoting it. @public */
export interface DockerfileSummary {
  readonly model: {
    readonly current: string;
    readonly currentReason: string;
    readonly recommended: string;
    readonly reasons: readonly string[];
  };
  readonly lines: number;
  readonly shares: readonly {
    readonly role: string;
    readonly team?: string;
    readonly lines: number;
    readonly share: number;
  }[];
  /** Findings by severity and deciding owner. */
  readonly findings: readonly {
    readonly severity: 'error' | 'warning' | 'info';
    readonly role: string;
    readonly team?: string;
    readonly count: number;
  }[];
}

/** One Dockerfile of an entity. @public */
export interface DockerfileFile {
  /** Relative to the entity's source location. */
  readonly path: string;
  /** Where people open it. */
  readonly url?: string;
  /** When it was last read, ISO 8601. */
  readonly readAt: string;
  readonly outcome: 'assessed' | 'unparsable' | DockerfileProblem;
  /** What stands in the way, where it is, and what to do. */
  readonly problem?: {
    readonly message: string;
    readonly remedy: string;
    readonly line?: number;
  };
  readonly summary?: DockerfileSummary;
  /** With `platform-teams.dockerfile.read` only. */
  readonly assessment?: DockerfileAssessment;
}

/** `GET /entities/by-name/.../dockerfiles` @public */
export interface EntityDockerfilesResponse extends AsSeen {
  readonly entity: string;
  /** `none`: looked and found nothing; `off`: switched off by annotation; `not-applicable`: ships no container. */
  readonly state: 'found' | 'none' | 'off' | 'not-applicable';
  /** Where it was looked, in words for people. */
  readonly searched: readonly string[];
  /** False when the caller may see counts and owners only. */
  readonly mayReadText: boolean;
  readonly mayRefresh: boolean;
  readonly files: readonly DockerfileFile[];
}

/** `POST /entities/by-name/.../dockerfiles/split` @public */
export interface DockerfileSplitRequest {
  /** Which of the entity's Dockerfiles; needed where there are several. */
  readonly path?: string;
  /** Name of a template; absent: the one that fits. */
  readonly template?: string;
  /** Two halves, or a parent image and one changed line; absent: `contract`. */
  readonly variant?: 'contract' | 'parent-image';
  /** The platform's image, needed for `parent-image`. */
  readonly parentImage?: string;
}

/** `POST /entities/by-name/.../dockerfiles/split` @public */
export interface DockerfileSplitResponse extends AsSeen {
  readonly entity: string;
  readonly path: string;
  /** Where people open the Dockerfile. */
  readonly url?: string;
  /** Who would keep each half. */
  readonly owners: {
    readonly contract: LineOwner;
    readonly dockerfile: LineOwner;
  };
  readonly split: DockerfileSplit;
}
