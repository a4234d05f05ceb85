/** The picture of what stands on what, as it goes over the wire. */
import type { CrossingCounts, LayersViewBase, LayerSummary } from '../types';

/** What boxes are made of. @public */
export type LayersGroupBy = 'system' | 'domain' | 'owner' | 'type';

/** `mode=stands`: what stands on what. @public */
export interface StandsView extends LayersViewBase {
  readonly mode: 'stands';
  readonly groupBy: LayersGroupBy;
  /** As it was asked for. */
  readonly depth?: number;
  /** Every grouping on offer, with the share of entities that it puts into a group. */
  readonly groupings: readonly Grouping[];
  /** Bottom first. */
  readonly layers: readonly StandsBand[];
  /** Largest first. */
  readonly belts: readonly BoxBelt[];
  /** Belts that are not listed, with the dependencies they stand for. */
  readonly moreBelts: {
    readonly belts: number;
    readonly dependencies: number;
    readonly crossings?: CrossingCounts;
  };
}

/** A way to make boxes. @public */
export interface Grouping {
  readonly by: LayersGroupBy;
  /** From 0 to 1. */
  readonly covers: number;
  /** Levels that lie inside one another; 1: there is only one. */
  readonly depths?: number;
  /** The one that opens when nobody chose. */
  readonly isDefault: boolean;
}

/** A layer with its boxes. @public */
export interface StandsBand extends LayerSummary {
  /** By title; those without a group and the roll-up come last. */
  readonly boxes: readonly Box[];
}

/** Entities of one layer and one group. @public */
export interface Box {
  /** `layer/group`; `layer/-` holds those without a group, `layer/+` the roll-up. */
  readonly id: string;
  readonly kind: 'group' | 'none' | 'rest';
  readonly layer: string;
  readonly title: string;
  /** The system, domain or owner; absent when grouped by type. */
  readonly ref?: string;
  /** Groups inside: 1, but for the roll-up. */
  readonly groups: number;
  /** Level of its group in the hierarchy, from 1 on the outside. */
  readonly level?: number;
  /** Groups deeper in the hierarchy whose entities it holds: a greater depth opens them. */
  readonly inside?: number;
  readonly entities: number;
  /** Dependencies between entities of this box. */
  readonly within: number;
  /** Entities that declare no dependency: unknown, not clean. */
  readonly unknown: number;
  /** Crossings that its entities cause, and capabilities that nobody uses or answers for; accepted ones are left out. */
  readonly findings: number;
}

/** Dependencies from one box to another, bundled. @public */
export interface BoxBelt {
  /** `from>to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly dependencies: number;
  /** Among them. */
  readonly crossings: CrossingCounts;
}
