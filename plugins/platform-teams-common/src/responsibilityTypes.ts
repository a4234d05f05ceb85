/** What goes over the wire about registrations, one by one and by the vocabulary. */
import type {
  ConcernHolders,
  MatchedEntitiesFilter,
  MatchedEntity,
  ResponsibilityStanding,
} from '@cookie-factory/platform-teams-core';
import type { PageQuery } from './PlatformTeamsApi';
import type { AsSeen, Page } from './types';

/** Which Responsibilities to list. @public */
export interface ResponsibilitiesQuery extends PageQuery {
  /** Reference of the accountable team; a bare name is a group. */
  readonly team?: string;
  readonly concern?: string;
}

/** A Responsibility in few words. @public */
export interface ListedResponsibility {
  readonly ref: string;
  readonly title: string;
  readonly description?: string;
  readonly team: string;
  readonly teamTitle: string;
  readonly concerns: readonly string[];
  readonly assists: readonly string[];
  /** What it covers, in words. */
  readonly covers: string;
  readonly provides: readonly string[];
  readonly mustNotChange: readonly string[];
  readonly handsOffTo?: string;
  readonly reviewBy?: string;
  readonly editUrl?: string;
  /** Why it answers nothing, where it does not. */
  readonly setAside?: 'unconfirmed' | 'deprecated';
}

/** `GET /responsibilities` @public */
export interface ResponsibilitiesResponse
  extends AsSeen, Page<ListedResponsibility> {}

/** `GET /responsibilities/by-name/{namespace}/{name}` @public */
export interface ResponsibilityResponse extends AsSeen {
  /** Absent when it cannot be read; `issues` says why. */
  readonly standing?: ResponsibilityStanding;
  /** What is wrong with its text. */
  readonly issues: readonly {
    readonly path: string;
    readonly message: string;
    readonly suggestion: string;
  }[];
}

/** Which entities of a Responsibility to list. @public */
export interface MatchedEntitiesQuery
  extends PageQuery, MatchedEntitiesFilter {}

/** `GET /responsibilities/by-name/{namespace}/{name}/entities` @public */
export interface MatchedEntitiesResponse extends AsSeen, Page<MatchedEntity> {}

/** `GET /vocabulary/holders` @public */
export interface VocabularyHoldersResponse extends AsSeen {
  /** In the vocabulary's order. */
  readonly concerns: readonly ConcernHolders[];
}
