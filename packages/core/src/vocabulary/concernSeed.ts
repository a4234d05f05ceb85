/**
 * How the packaged tables write a concern: what a whole family shares
 * (discipline, layer, who answers by default) stands once, above its table.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Concern } from './types';

/** For which entities a packaged concern must have a team. @internal */
export type Requirement =
  | 'component'
  | 'production-component'
  | 'production-model'
  | 'database'
  | 'system';

/** A packaged concern without what its family shares. @internal */
export interface ConcernSeed {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly group: string;
  readonly shown?: Concern['shown'];
  readonly appliesTo?: FilterPredicate;
  readonly requiredFor?: Requirement;
  readonly discipline?: string;
  readonly symbol?: string;
}

/** Concerns that share a discipline, a layer and a default. @internal */
export interface ConcernFamily {
  readonly discipline: string;
  readonly layer: string;
  readonly default: Concern['default'];
  readonly concerns: readonly ConcernSeed[];
}
