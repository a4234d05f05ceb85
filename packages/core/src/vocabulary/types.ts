/**
 * The one vocabulary of work: disciplines, concerns, layers. The packaged
 * tables stand beside this file; app-config adds to them, changes them or
 * switches them off.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';

/** A kind of platform work, or of the customers' side. @public */
export interface Discipline {
  readonly id: string;
  readonly title: string;
  /** One sentence that a new hire understands. */
  readonly description: string;
  /** Whether a group of this discipline is a platform team, or a customer of one. */
  readonly side: 'platform' | 'customer';
}

/** One area of work about an entity, for which exactly one team is accountable. @public */
export interface Concern {
  readonly id: string;
  readonly title: string;
  /** A few words under the title: "Pipelines, releases, rollbacks". */
  readonly hint: string;
  /** One sentence that a new hire understands. */
  readonly description: string;
  readonly discipline: string;
  /** Id of the layer in which the work stands. */
  readonly layer: string;
  /** What people search by: pager, cert, bill, VPC. */
  readonly keywords: readonly string[];
  /** Everyday words: Build and ship, Run, Data, Cloud, Secure, Machine learning, Code, Container image. */
  readonly group: string;
  /** Entities that the concern is about; absent: all that have concerns. */
  readonly appliesTo?: FilterPredicate;
  /** Who answers when no Responsibility does. */
  readonly default: 'owner' | 'none';
  /**
   * Where people meet it: on every entity that it applies to; only where a
   * Responsibility answers; or, for what stands in a Dockerfile, in the
   * Dockerfile's own views alone.
   */
  readonly shown: 'always' | 'when-registered' | 'in-dockerfile';
  /** Entities for which a missing team is a finding; absent: none. */
  readonly requiredFor?: FilterPredicate;
  /** Symbol in the factory, where the group's own does not fit. */
  readonly symbol?: string;
}

/** One layer of the factory, bottom first in {@link Vocabulary.layers}. @public */
export interface Layer {
  readonly id: string;
  readonly title: string;
  /** IaaS, PaaS, SaaS. */
  readonly serviceModel: string;
  /** The analogy's words: "Motors, cogs, machines, belts". */
  readonly words: string;
  readonly examples: readonly string[];
  readonly help: string;
}

/** Everything that has a name of its own in the model. @public */
export interface Vocabulary {
  readonly disciplines: ReadonlyMap<string, Discipline>;
  /** In the order in which they are shown: packaged ones first, added ones after, by id. */
  readonly concerns: ReadonlyMap<string, Concern>;
  /** Bottom first. */
  readonly layers: readonly Layer[];
  /** Lifecycles that count as production. */
  readonly productionLifecycles: readonly string[];
}
