import { path, type Drawn } from '../drawing';
import { drawBelt } from '../factory/drawBelt';
import { drawLamp } from '../factory/drawLamp';
import { plateStyle } from '../factory/drawMachine';
import type { MachineState } from '../layout/types';
import type { LayersSkin } from '../palette';
import { rectPath } from '../pathData';
import { cardBox } from '../plain/drawCard';
import { drawLine } from '../plain/drawLine';

/** A sign of 36 by 24, and what it means. @public */
export interface LegendEntry {
  readonly words: string;
  readonly sign: readonly Drawn[];
}

/** What the shapes of a picture mean, each with words. @public */
export function legendEntries(
  mode: 'serves' | 'stands',
  skin: LayersSkin,
): readonly LegendEntry[] {
  const factory = skin === 'factory';
  const belts = factory ? 'belts' : 'lines';
  const rolledUp = {
    words: 'Rolled up, with its count',
    sign: [
      ...cardBox(
        { x: 1, y: 7, width: 26, height: 16 },
        { state: 'rolled-up', accent: 'plat' },
      ),
    ],
  };
  if (mode === 'stands') {
    return [
      {
        words: 'A group, with its entities in this layer',
        sign: drawPlate('staffed', skin),
      },
      {
        words: 'Entities that belong to no group',
        sign: drawPlate('unstaffed', skin),
      },
      {
        words: 'Filled: declare what they use. Rest: unknown',
        sign: [
          path(rectPath({ x: 1, y: 9, width: 34, height: 6 }, 3), {
            stroke: 'ink-2',
            width: 1,
          }),
          path(rectPath({ x: 1, y: 9, width: 22, height: 6 }, 3), {
            fill: 'plat',
          }),
        ],
      },
      {
        words: 'Carries; width and number: dependencies',
        sign: drawStretch(skin, 'plain'),
      },
      {
        words: `The ${belts} of the selected group`,
        sign: drawStretch(skin, 'selected'),
      },
      {
        words: factory
          ? 'Worn: against the layers'
          : 'Dashed: against the layers',
        sign: drawStretch(skin, 'worn'),
      },
      rolledUp,
    ];
  }
  return [
    {
      words: 'Work, with the team that runs it',
      sign: drawState('staffed', skin),
    },
    {
      words: 'Nobody runs it; suggested team dashed',
      sign: drawState('unstaffed', skin),
    },
    {
      words: 'Capability without accountable team',
      sign: drawState('dark', skin),
    },
    {
      words: 'Serves; width and number: entities',
      sign: drawStretch(skin, 'plain'),
    },
    {
      words: `Serves: the ${belts} of the selected ${factory ? 'machine' : 'work'}`,
      sign: drawStretch(skin, 'selected'),
    },
    {
      words: factory
        ? 'Worn: a bypass, past the platform'
        : 'Bypass, past the platform',
      sign: drawStretch(skin, 'worn'),
    },
    rolledUp,
  ];
}

const SIGN = { x: 1, y: 3, width: 34, height: 18 };

function drawPlate(state: MachineState, skin: LayersSkin): readonly Drawn[] {
  return skin === 'plain'
    ? cardBox({ ...SIGN, y: 0, height: 24 }, { state, accent: 'plat' })
    : [path(rectPath(SIGN, 4), plateStyle(state, 'plat'))];
}

function drawState(state: MachineState, skin: LayersSkin): readonly Drawn[] {
  if (skin === 'plain') return drawPlate(state, skin);
  return [
    ...drawPlate(state, skin),
    ...drawLamp(state, { at: { x: 10, y: 12 }, plate: 'plat-plate' }),
  ];
}

function drawStretch(
  skin: LayersSkin,
  look: 'plain' | 'selected' | 'worn',
): readonly Drawn[] {
  const belt = {
    kind: look === 'worn' ? ('bypass' as const) : ('serves' as const),
    selected: look === 'selected',
    accent: 'plat' as const,
    width: 10,
    ways: [
      [
        { x: 0, y: 12 },
        { x: 36, y: 12 },
      ],
    ],
  };
  const shapes = skin === 'factory' ? drawBelt(belt) : drawLine(belt);
  // A sign lies flat: it needs no tip.
  return shapes.filter(
    shape => !(shape.kind === 'path' && shape.fill && !shape.stroke),
  );
}
