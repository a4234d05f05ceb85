import type { Crossing, LayersCoverage } from '../types';

/** `GET /layers/crossings` @public */
export interface LayerCrossingsPage {
  /** Of a long way round, the beginning. */
  readonly items: readonly Crossing[];
  readonly totalItems: number;
  readonly nextCursor?: string;
  /** Only what says what it depends on can be seen to cross a layer. */
  readonly coverage: LayersCoverage;
}
