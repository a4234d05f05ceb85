/** What *what stands on what* is laid out to. */
import type { Drawing, Point } from '../drawing';
import type { Accent, BandHead, Bridge, PlacedLabel } from '../layout/types';
import type { BoxBelt } from '../../stands/types';

/** A group of entities with its place. @internal */
export interface PlacedBox {
  readonly id: string;
  readonly kind: 'group' | 'none' | 'rest';
  readonly title: string;
  readonly label: string;
  readonly count: string;
  readonly symbol: string;
  readonly lines: readonly string[];
  readonly nameSize: number;
  readonly cut: boolean;
  readonly accent: Accent;
  /** How many groups are inside: more than one is a roll-up. */
  readonly groups: number;
  readonly findings: number;
  /** From 0 to 1: who declares what it uses. */
  readonly declared: number;
  readonly band: number;
  readonly row: number;
  readonly column: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** From the middle of one box to the next. */
  readonly pitch: number;
}

/** A band of boxes with its place. @internal */
export interface PlacedBoxBand {
  readonly head: BandHead;
  readonly label: PlacedLabel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** Said where no box stands. */
  readonly empty?: string;
}

/** A number on a belt. @internal */
export interface BoxPill extends Point {
  readonly text: string;
  readonly worn: boolean;
}

/** Dependencies between boxes, with the way of the belt, or the trunk, that stands for them. @internal */
export interface PlacedBoxBelt {
  readonly id: string;
  readonly belts: readonly BoxBelt[];
  readonly label: string;
  readonly selected: boolean;
  readonly worn: boolean;
  readonly accent: Accent;
  readonly width: number;
  readonly ways: readonly (readonly Point[])[];
  /** Ways that end in another one. */
  readonly branches: readonly (readonly Point[])[];
  readonly bridges: readonly Bridge[];
  readonly pills: readonly BoxPill[];
}

/** All of it. @internal */
export interface StandsPicture {
  readonly width: number;
  readonly height: number;
  readonly labels: 'beside' | 'above';
  readonly bands: readonly PlacedBoxBand[];
  readonly belts: readonly PlacedBoxBelt[];
  /** Belts against the layers that are not drawn, said in words. */
  readonly note?: Point & { readonly text: string; readonly label: string };
}

export type { Drawing };
