import { drawBandLabel } from '../drawBandLabel';
import { drawNote, drawPill, noteCell } from '../drawBeltWords';
import {
  group,
  path,
  text,
  type Cell,
  type Drawing,
  type Drawn,
} from '../drawing';
import type {
  Picture,
  PlacedBand,
  PlacedMachine,
  PlacedOwner,
} from '../layout/types';
import { at } from '../pathData';
import type { ColorToken, LayersSkin } from '../palette';
import { drawSelection } from '../drawSelection';
import { skins, type Skin } from '../skins';

/** Draws who serves whom, as it was laid out. @internal */
export function drawServes(
  picture: Picture,
  look: { readonly skin: LayersSkin; readonly selected?: string },
): Drawing {
  const skin = skins[look.skin];
  const beside = picture.labels === 'beside';
  const { owners } = picture;
  const label = (band: Pick<PlacedBand, 'head' | 'label'>) =>
    drawBandLabel(band.head, {
      at: band.label,
      beside,
      skin: look.skin,
    });
  const pick = pickOf(look);
  return {
    width: picture.width,
    height: picture.height,
    children: [
      group(
        'halls',
        [
          ...skin.ownersHall(owners, beside),
          ...picture.bands.flatMap(band => band.halls.flatMap(skin.hall)),
        ],
        { hidden: true },
      ),
      group(
        'belts',
        [
          ...picture.belts.map(belt => drawWay(belt, skin)),
          ...picture.belts.flatMap(belt => drawLoad(belt, skin)),
        ],
        { hidden: true },
      ),
      group(
        'owners',
        [
          ...label({ head: owners.head, label: owners.label }),
          ...skin.conveyor(owners),
          ...(owners.empty
            ? [
                text({ x: owners.x + 20, y: owners.y + 70 }, owners.empty, {
                  size: 12,
                  fill: 'ink-2',
                }),
              ]
            : []),
          ...owners.stations.map(owner =>
            pick(owner, {
              cell: skin.ownerCell(owner, owners),
              accent: 'app',
              cut: owner.name !== owner.title,
              shapes: skin.owner(owner, owners),
            }),
          ),
          ...skin.customers(owners),
        ],
        { label: owners.head.title },
      ),
      ...picture.belts.flatMap(belt => drawWords(belt, look.selected)),
      ...picture.bands.map(band =>
        group(
          `band:${band.head.id}`,
          [
            ...label(band),
            ...band.halls.flatMap(hall => {
              const machines = hall.machines.map(machine =>
                pick(machine, {
                  cell: skin.machineCell(machine),
                  accent: machine.accent,
                  cut: machine.cut,
                  shapes: skin.machine(machine),
                }),
              );
              return hall.title
                ? [group(hall.id, machines, { label: hall.title })]
                : machines;
            }),
          ],
          { label: band.head.title },
        ),
      ),
    ],
  };
}

function pickOf(options: {
  readonly selected?: string;
  readonly skin: LayersSkin;
}) {
  const { selected, skin } = options;
  return (
    what: {
      readonly id: string;
      readonly title: string;
      readonly label: string;
      readonly plate?: string;
      readonly inside?: PlacedMachine['inside'] | PlacedOwner['inside'];
    },
    look: {
      readonly cell: Cell;
      readonly accent: ColorToken;
      readonly cut: boolean;
      readonly shapes: readonly Drawn[];
    },
  ) => {
    const { id } = what;
    const { cell, accent } = look;
    const isSelected = id === selected;
    // What is picked inside a roll-up is marked there: its belts leave from it.
    const holds =
      Array.isArray(what.inside) &&
      what.inside.some(one => one.id === selected);
    return group(
      id,
      [
        ...(isSelected || holds ? drawSelection(cell, { accent, skin }) : []),
        ...look.shapes,
      ],
      {
        pick: { id, label: what.label, selected: isSelected, cell, accent },
        ...(look.cut && {
          title: [what.title, what.plate].filter(Boolean).join(', '),
        }),
      },
    );
  };
}

function drawWay(belt: Picture['belts'][number], skin: Skin): Drawn {
  return group(
    belt.id,
    [
      ...belt.bridges.map(({ from, to }) =>
        path(`M${at(from)}L${at(to)}`, { stroke: 'paper', width: 15 }),
      ),
      ...skin.belt(belt),
    ],
    {
      belt: { ends: [belt.from, ...belt.to], pick: belt.pick },
      title: belt.label,
    },
  );
}

function drawLoad(
  belt: Picture['belts'][number],
  skin: Skin,
): readonly Drawn[] {
  const riders = skin.riders(belt);
  return riders.length === 0
    ? []
    : [
        group(`${belt.id} load`, riders, {
          belt: { ends: [belt.from, ...belt.to], pick: belt.pick },
        }),
      ];
}

/** Words stand above all belts; those of a bypass can be picked. */
function drawWords(
  belt: Picture['belts'][number],
  selected: string | undefined,
): readonly Drawn[] {
  const ends = {
    ends: [belt.from, ...belt.to],
    pick: belt.pick,
    words: true,
  };
  const { pill, note } = belt;
  if (note) {
    return [
      group(`${belt.id} note`, drawNote(note), {
        belt: ends,
        pick: {
          id: belt.pick,
          label: `${belt.label}. Opens its entities.`,
          selected: selected === belt.pick,
          cell: noteCell(note),
          accent: 'worn',
        },
      }),
    ];
  }
  return pill
    ? [group(`${belt.id} pill`, drawPill(pill), { belt: ends, hidden: true })]
    : [];
}
