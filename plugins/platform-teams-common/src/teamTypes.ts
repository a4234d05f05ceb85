/** What goes over the wire about one team. */
import type {
  OrganizationFinding,
  TeamProfile,
  TeamProfileItem,
  TeamProfileList,
  TeamProfileTotals,
} from '@cookie-factory/platform-teams-core';
import type { AsSeen, Page } from './types';

/** How much of each list of a team's profile to answer. @public */
export interface TeamQuery {
  /** Items of each list at most; 50 when absent. */
  readonly limit?: number;
}

/** `GET /teams/by-name/{namespace}/{name}` @public */
export interface TeamResponse extends AsSeen {
  /** With the first items of each of its lists. Absent when the group is no platform team. */
  readonly profile?: TeamProfile;
  /** How long each list of the profile is in all; `GET .../{list}` pages through it. */
  readonly totals?: TeamProfileTotals;
  /** The worst of those that it should act on. */
  readonly findings: readonly OrganizationFinding[];
  /** How many there are that nobody has accepted. */
  readonly findingsTotal: number;
}

/** `GET /teams/by-name/{namespace}/{name}/{list}` @public */
export interface TeamListResponse<L extends TeamProfileList>
  extends AsSeen, Page<TeamProfileItem<L>> {}
