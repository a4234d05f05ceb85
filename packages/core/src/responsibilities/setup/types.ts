/** The first day: how an organisation could say who does what, before anybody has. */
import type { FileIssue } from '../validateYaml';

/** How the platform teams of a company are organised. @public */
export const SETUP_ORGANIZATIONS = [
  'three-teams',
  'platform-and-infrastructure',
  'two-platforms',
  'own',
] as const;

/** The id of a way to organise platform teams. @public */
export type SetupOrganizationId = (typeof SETUP_ORGANIZATIONS)[number];

/** A team that could do some work. A suggestion, never an outcome. @public */
export interface SetupCandidate {
  readonly team: string;
  readonly because: string;
  /** Whether that is enough to begin with; what is not starts unticked. */
  readonly strong: boolean;
}

/** Work that one team of an organisation would do: one Responsibility. @public */
export interface SetupWork {
  /** What its Responsibility would be called. */
  readonly id: string;
  readonly title: string;
  /** Ids of concerns, in the vocabulary's order. */
  readonly concerns: readonly string[];
  /** Likeliest first; none where nothing points to anybody. */
  readonly candidates: readonly SetupCandidate[];
}

/** A way to organise platform teams, filled in from the catalog. @public */
export interface SetupOrganization {
  readonly id: SetupOrganizationId;
  readonly works: readonly SetupWork[];
}

/** What the catalog suggests for the first day. @public */
export interface SetupSuggestion {
  /** The organisation that fits the catalog best. */
  readonly closest: SetupOrganizationId;
  readonly organizations: readonly SetupOrganization[];
}

/** What somebody decided for some work. @public */
export interface SetupChoice {
  readonly id: string;
  readonly title: string;
  /** Reference of the team. */
  readonly team: string;
  readonly concerns: readonly string[];
}

/** Required questions of one everyday group: one entity and one concern each. @public */
export interface CoverageGroup {
  readonly group: string;
  readonly needed: number;
  /** With exactly one team today. */
  readonly today: number;
  /** With exactly one team afterwards. */
  readonly after: number;
}

/** How many required questions have one clear answer, today and afterwards. @public */
export interface Coverage extends Omit<CoverageGroup, 'group'> {
  /** In the vocabulary's order. */
  readonly groups: readonly CoverageGroup[];
}

/** The coverage that a text of Responsibilities would give, or what is wrong with it. @public */
export type CoveragePreview =
  | { readonly ok: false; readonly issues: readonly FileIssue[] }
  | { readonly ok: true; readonly coverage: Coverage };
