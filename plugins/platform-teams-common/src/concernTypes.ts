/** What goes over the wire about whom to ask about one entity. */
import type { Contact } from '@cookie-factory/platform-teams-core';
import type { AsSeen } from './types';

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
    readonly reason: string;
    /** How this team is reached. */
    readonly contacts: readonly Contact[];
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
    /** Title of the concern that it hands off to, where it does. */
    readonly handsOffTo?: string;
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
