import type { Box } from '@cookie-factory/platform-teams-core';
import type { Accent } from '../layout/types';

/** Height of every box. */
export const BOX_HEIGHT = 58;

/** A box with its place. */
export interface PlacedBox extends Box {
  readonly accent: Accent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly cut: boolean;
}
