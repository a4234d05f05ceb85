/**
 * A drawing as plain values: what the page turns into elements, and an export
 * into text. Colours are tokens, so that one drawing serves every theme.
 */
import type { ColorToken } from './palette';

/** A place in the drawing, in CSS pixels. @public */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle around something that can be picked. @public */
export interface Cell extends Point {
  readonly width: number;
  readonly height: number;
}

/** A shape. @public */
export interface DrawnPath {
  readonly kind: 'path';
  readonly d: string;
  readonly at?: Point;
  readonly scale?: number;
  readonly fill?: ColorToken;
  readonly stroke?: ColorToken;
  readonly width?: number;
  readonly dash?: string;
  readonly roundEnds?: boolean;
  readonly opacity?: number;
  /** Runs along itself where motion is welcome; stands still elsewhere. */
  readonly moves?: boolean;
}

/** One line of text. @public */
export interface DrawnText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
  readonly fill: ColorToken;
}

/** What can be picked, and how it is said to those who do not see it. @public */
export interface DrawnPick {
  readonly id: string;
  readonly label: string;
  readonly selected: boolean;
  readonly cell: Cell;
  readonly accent: ColorToken;
}

/** What a belt joins: others fade while one of these is pointed at. @public */
export interface DrawnBelt {
  readonly ends: readonly string[];
  /** What is picked with it. */
  readonly pick: string;
  /** Its words and numbers, which stand above everything. */
  readonly words?: boolean;
}

/** Shapes that belong together. @public */
export interface DrawnGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly children: readonly Drawn[];
  readonly pick?: DrawnPick;
  readonly belt?: DrawnBelt;
  /** Where its own zero lies. */
  readonly at?: Point;
  /** Names a part of the picture. */
  readonly label?: string;
  /** Decoration, or said elsewhere. */
  readonly hidden?: boolean;
  /** Shown by the pointer. */
  readonly title?: string;
}

/** Anything in a drawing. @public */
export type Drawn = DrawnPath | DrawnText | DrawnGroup;

/** A drawing of its own size. @public */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Drawn[];
}

/** A shape with its colours. @internal */
export function path(
  d: string,
  style: Omit<DrawnPath, 'kind' | 'd'>,
): DrawnPath {
  return { kind: 'path', d, ...style };
}

/** A line of text at a place. @internal */
export function text(
  at: Point,
  words: string,
  style: Omit<DrawnText, 'kind' | 'text' | 'x' | 'y'>,
): DrawnText {
  return { kind: 'text', x: at.x, y: at.y, text: words, ...style };
}

/** Shapes that belong together. @internal */
export function group(
  key: string,
  children: readonly Drawn[],
  about: Omit<DrawnGroup, 'kind' | 'key' | 'children'> = {},
): DrawnGroup {
  return { kind: 'group', key, children, ...about };
}
