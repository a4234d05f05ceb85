import type { ServesView } from '../serves/types';
import type { StandsView } from '../stands/types';
import type { Cell, Drawing, Drawn } from './drawing';
import { layoutPicture } from './layout/layoutPicture';
import type { Picture } from './layout/types';
import type { LayersSkin } from './palette';
import { drawServes } from './serves/drawServes';
import { pictureFromView } from './serves/pictureFromView';
import { skins } from './skins';
import { drawStands } from './stands/drawStands';
import { layoutStands } from './stands/layoutStands';

/** How a view is drawn. @public */
export interface DrawLayersOptions {
  /** CSS pixels: the picture is laid out anew at each width, never scaled. */
  readonly width: number;
  readonly skin: LayersSkin;
  /** What is picked: its belts are all drawn. */
  readonly selected?: string;
  /** More machines than these are never drawn in one column. */
  readonly most?: number;
}

/** What was rolled up, to pick from. @public */
export interface RolledUp {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

/** A view as a drawing, and what is where in it. @public */
export interface LayersPicture {
  readonly drawing: Drawing;
  /** Wide enough for a chimney, which needs room above the picture. */
  readonly wide: boolean;
  /** What can be picked, and where; what is rolled up, at its roll-up. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What stands inside each roll-up of machines. */
  readonly inside: ReadonlyMap<string, readonly RolledUp[]>;
}

/** Lays a view out and draws it: pure, so that a page and a file show the same. @public */
export function drawLayers(
  view: ServesView | StandsView,
  options: DrawLayersOptions,
): LayersPicture {
  const { width, skin, selected } = options;
  const { cards } = skins[skin];
  if (view.mode === 'stands') {
    const laidOut = layoutStands(view, { width, selected, cards });
    const drawing = drawStands(laidOut, { skin, selected });
    return {
      drawing,
      wide: laidOut.labels === 'beside',
      cells: new Map(cellsOf(drawing.children)),
      inside: new Map(),
    };
  }
  const laidOut = layoutPicture(pictureFromView(view, selected), width, {
    cards,
    most: options.most,
  });
  const drawing = drawServes(laidOut, { skin, selected });
  const cells = new Map(cellsOf(drawing.children));
  const inside = insideOf(laidOut);
  for (const [id, members] of inside) {
    const cell = cells.get(id);
    if (cell) members.forEach(member => cells.set(member.id, cell));
  }
  return { drawing, wide: laidOut.labels === 'beside', cells, inside };
}

function insideOf(picture: Picture): ReadonlyMap<string, readonly RolledUp[]> {
  return new Map(
    picture.bands
      .flatMap(band => band.halls.flatMap(hall => hall.machines))
      .filter(machine => machine.inside.length > 0)
      .map(machine => [
        machine.id,
        machine.inside.map(({ id, title, plate }) => ({
          id,
          title,
          words: plate,
        })),
      ]),
  );
}

function cellsOf(drawn: readonly Drawn[]): readonly [string, Cell][] {
  return drawn.flatMap(one =>
    one.kind === 'group'
      ? [
          ...(one.pick ? [[one.pick.id, one.pick.cell] as [string, Cell]] : []),
          ...cellsOf(one.children),
        ]
      : [],
  );
}
