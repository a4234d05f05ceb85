import { drawBandLabel } from '../drawBandLabel';
import { drawNote, drawPill, noteCell } from '../drawBeltWords';
import {
  group,
  path,
  text,
  type Drawing,
  type Drawn,
  type DrawnGroup,
} from '../drawing';
import { drawSelection } from '../drawSelection';
import { drawBandHall } from '../factory/drawBandHall';
import type { LayersSkin } from '../palette';
import { at } from '../pathData';
import { skins } from '../skins';
import { boxCell, drawBox } from './drawBox';
import type { PlacedBox, PlacedBoxBelt, StandsPicture } from './types';

/** Picked with the words for the belts against the layers that are not drawn. @public */
export const MORE_CROSSINGS = 'crossings';

/** Draws what stands on what, as it was laid out. @internal */
export function drawStands(
  picture: StandsPicture,
  look: { readonly skin: LayersSkin; readonly selected?: string },
): Drawing {
  const { skin, selected } = look;
  const beside = picture.labels === 'beside';
  return {
    width: picture.width,
    height: picture.height,
    children: [
      group(
        'halls',
        picture.bands.flatMap((band, index) =>
          drawBandHall(band, {
            roof: skin === 'factory' && index === 0,
            chimney: beside,
          }),
        ),
        { hidden: true },
      ),
      group(
        'belts',
        picture.belts.map(belt => drawWay(belt, skin)),
        { hidden: true },
      ),
      ...picture.bands.map(band =>
        group(
          `band:${band.head.id}`,
          [
            ...drawBandLabel(band.head, {
              at: band.label,
              beside,
              skin,
            }),
            ...(band.empty
              ? [
                  text(
                    { x: band.x + 20, y: band.y + band.height / 2 + 4 },
                    band.empty,
                    { size: 12, fill: 'ink-2' },
                  ),
                ]
              : []),
            ...band.boxes.map(box => drawPick(box, look)),
          ],
          { label: band.head.title },
        ),
      ),
      ...picture.belts.flatMap(drawNumbers),
      ...drawMore(picture, selected),
    ],
  };
}

function drawPick(
  box: PlacedBox,
  look: { readonly skin: LayersSkin; readonly selected?: string },
): DrawnGroup {
  const cell = boxCell(box, look.skin);
  const { accent } = box;
  const selected = box.id === look.selected;
  return group(
    box.id,
    [
      ...(selected ? drawSelection(cell, { accent, skin: look.skin }) : []),
      ...drawBox(box, look.skin),
    ],
    {
      pick: { id: box.id, label: box.label, selected, cell, accent },
      ...(box.cut && { title: box.title }),
    },
  );
}

function endsOf({ belts, worn }: PlacedBoxBelt) {
  const [first, ...others] = belts;
  const together = worn ? MORE_CROSSINGS : first.from;
  return {
    ends: belts.flatMap(({ from, to }) => [from, to]),
    pick: others.length > 0 ? together : first.id,
  };
}

function drawWay(belt: PlacedBoxBelt, skin: LayersSkin): Drawn {
  return group(
    belt.id,
    [
      ...belt.bridges.map(({ from, to }) =>
        path(`M${at(from)}L${at(to)}`, { stroke: 'paper', width: 15 }),
      ),
      ...skins[skin].belt({ ...belt, kind: belt.worn ? 'bypass' : 'serves' }),
    ],
    { belt: endsOf(belt), title: belt.label },
  );
}

function drawNumbers(belt: PlacedBoxBelt): readonly Drawn[] {
  return belt.pills.length > 0
    ? [
        group(
          `${belt.id} numbers`,
          belt.pills.flatMap(pill => drawPill(pill, pill.worn)),
          { belt: { ...endsOf(belt), words: true }, hidden: true },
        ),
      ]
    : [];
}

function drawMore(
  { note }: StandsPicture,
  selected: string | undefined,
): readonly Drawn[] {
  if (!note) return [];
  const words = { ...note, anchor: 'end' as const };
  return [
    group('more crossings', drawNote(words), {
      pick: {
        id: MORE_CROSSINGS,
        label: note.label,
        selected: selected === MORE_CROSSINGS,
        cell: noteCell(words),
        accent: 'worn',
      },
    }),
  ];
}
