import type { FindingKind } from '@cookie-factory/platform-teams-core';

/** How many findings of a kind and severity were open on a day. */
export interface FindingCount {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning' | 'info';
  readonly count: number;
}

/** Keeps how many findings were open on each day. */
export interface FindingCountsStore {
  /** Replaces the counts of a day; an empty list says that nothing was open. */
  put(day: string, counts: readonly Omit<FindingCount, 'day'>[]): Promise<void>;
  /** The counts from a day on, by day; a day with nothing open has a count of 0. */
  since(day: string): Promise<readonly FindingCount[]>;
  /** Forgets the days before one. */
  forgetBefore(day: string): Promise<void>;
}
