import { path, type Cell, type Drawn } from './drawing';
import { rectPath } from './pathData';
import type { ColorToken, LayersSkin } from './palette';

/** The ring around what is picked: on filled ground, or a thick edge for a card. @internal */
export function drawSelection(
  cell: Cell,
  look: { readonly accent: ColorToken; readonly skin: LayersSkin },
): readonly Drawn[] {
  const card = look.skin === 'plain';
  return [
    path(rectPath(cell, card ? 4 : 10), {
      fill: 'body',
      stroke: look.accent,
      width: card ? 5 : 2,
    }),
  ];
}
