/**
 * The symbols of the factory, drawn for this suite: 88 by 64, the floor at
 * 64. What a shape is made of says which colours it takes: the machine
 * around it decides what these are.
 */
import { circlePath, ellipsePath, rectPath } from '../pathData';

/** What a shape of a symbol is. @internal */
export type Material =
  /** The machine's body. */
  | 'body'
  /** Glass, drums and bases, in the band's tint. */
  | 'tint'
  /** A fine line. */
  | 'line'
  /** A knob. */
  | 'knob'
  /** Dough, cookies and boxes. */
  | 'cookie'
  | 'cookie-line'
  | 'chip'
  /** The base that everything stands on. */
  | 'base';

/** One shape of a symbol; `size` and `at` place one that was drawn elsewhere. @internal */
export interface SymbolShape {
  readonly material: Material;
  readonly d: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly scale?: number;
}

type Shapes = readonly SymbolShape[];

function shape(material: Material, d: string): SymbolShape {
  return { material, d };
}

function rect(
  cell: readonly [x: number, y: number, width: number, height: number],
  radius: number,
): string {
  const [x, y, width, height] = cell;
  return rectPath({ x, y, width, height }, radius);
}

function circle(x: number, y: number, radius: number): string {
  return circlePath({ x, y }, radius);
}

const BASE = shape('base', 'M8 57.5h72v5.7H8z');

const COG_RIM =
  'M-2.2-11h4.4l.7 2.9 2.2.9 2.6-1.6 3.1 3.1-1.6 2.6.9 2.2 2.9.7v4.4l-2.9.7-.9 2.2 1.6 2.6-3.1 3.1-2.6-1.6-2.2.9-.7 2.9h-4.4l-.7-2.9-2.2-.9-2.6 1.6-3.1-3.1 1.6-2.6-.9-2.2-2.9-.7v-4.4l2.9-.7.9-2.2-1.6-2.6 3.1-3.1 2.6 1.6 2.2-.9z';

/** A cog around a middle, so many pixels wide. @internal */
export function cogShapes(
  middle: { x: number; y: number },
  size: number,
): Shapes {
  const scale = size / 24;
  return [
    {
      material: 'body',
      d: COG_RIM,
      at: { x: middle.x, y: middle.y - 2 * scale },
      scale: 0.86 * scale,
    },
    { material: 'tint', d: circle(0, 0, 3.4), at: middle, scale },
  ];
}

const GAUGE: Shapes = [
  shape('body', rect([17, 7, 54, 51], 8)),
  shape('tint', circle(44, 28, 14)),
  shape('line', 'M44 28l7-7M34 28h2M44 18v2M52 28h2'),
  shape('knob', circle(44, 28, 2)),
  shape('line', 'M27 50.5h10M40 50.5h10M53 50.5h8'),
  BASE,
];

const PRESS: Shapes = [
  shape('body', 'M18 58V14a7 7 0 0 1 7-7h38a7 7 0 0 1 7 7v44h-9V22H27v36z'),
  shape('tint', 'M40 22h8v11h-8z'),
  shape('body', 'M32 33h24v8H32z'),
  shape('cookie', 'M35 57a9 5.5 0 0 1 18 0z'),
  shape('line', 'M27 14.5h14'),
  shape('knob', circle(60, 14.5, 2)),
  BASE,
];

const PACKER: Shapes = [
  shape('body', 'M25 7h34l-8 14H33z'),
  shape('body', rect([18, 21, 48, 37], 5)),
  shape('tint', rect([25, 29, 21, 16], 3)),
  shape('cookie', circle(35.5, 37, 4.5)),
  shape('line', 'M53 31h6M53 37h6M53 43h6'),
  shape('cookie', 'M69 44h11v10H69z'),
  shape('cookie-line', 'M74.5 44v4'),
  BASE,
  shape('line', 'M66 54.5h14'),
];

const MIXER: Shapes = [
  shape('body', 'M60 58V25H34a9 9 0 0 1 0-18h33a7 7 0 0 1 7 7v44z'),
  shape('line', 'M36 25v8M50 13h14'),
  shape('knob', circle(35, 16, 2.5)),
  shape('line', 'M29 41v-4a7 5 0 0 1 14 0v4'),
  shape('tint', 'M16 41h40c0 10-6 16.5-14 16.5H30C22 57.5 16 51 16 41z'),
  BASE,
];

const TANK: Shapes = [
  shape('body', 'M24 15v36c0 4 9 7 20 7s20-3 20-7V15'),
  shape('tint', ellipsePath({ x: 44, y: 15 }, 20, 7.5)),
  shape(
    'line',
    'M24 28c0 4 9 7 20 7s20-3 20-7M24 41c0 4 9 7 20 7s20-3 20-7M64 22h8v35',
  ),
  BASE,
];

const SAFE: Shapes = [
  shape('body', rect([18, 7, 52, 51], 7)),
  shape('tint', circle(46, 32.5, 11)),
  shape('line', 'M46 32.5v-16M46 32.5l13.9 8M46 32.5l-13.9 8M24 19v6M24 40v6'),
  shape('knob', circle(46, 32.5, 3)),
  BASE,
];

const MOTOR: Shapes = [
  shape('tint', 'M34 13h18v9H34z'),
  shape('body', rect([18, 22, 50, 30], 9)),
  shape('line', 'M30 23v28M37 23v28M44 23v28M51 23v28M58 23v28'),
  shape('body', 'M68 33h6v8h-6z'),
  shape('tint', rect([74, 25, 6, 24], 2)),
  shape('line', 'M26 52v6M60 52v6'),
  BASE,
];

const COGS: Shapes = [
  shape('line', 'M34 32v26M64 24v34'),
  ...cogShapes({ x: 34, y: 33 }, 46),
  ...cogShapes({ x: 64.5, y: 20.5 }, 31),
  BASE,
];

const DRIVE: Shapes = [
  shape('line', 'M24 32v26M64 32v26'),
  shape('body', rect([8, 16, 72, 30], 15)),
  shape('tint', rect([13.5, 21.5, 61, 19], 9.5)),
  shape('body', circle(24, 31, 6.5)),
  shape('body', circle(44, 31, 6.5)),
  shape('body', circle(64, 31, 6.5)),
  BASE,
];

const OVEN: Shapes = [
  shape('body', 'M37 10V2h14v8'),
  shape('body', 'M8 64V22a12 12 0 0 1 12-12h48a12 12 0 0 1 12 12v42z'),
  shape('tint', rect([18, 28, 52, 26], 5)),
  shape('line', 'M22 47h44'),
  shape(
    'cookie',
    'M25 46a6 4.5 0 0 1 12 0zM38 46a6 4.5 0 0 1 12 0zM51 46a6 4.5 0 0 1 12 0z',
  ),
  shape('line', 'M20 19h14'),
  shape('knob', circle(58, 19, 2)),
  shape('knob', circle(66, 19, 2)),
];

const STACK: Shapes = [
  shape('body', rect([26, 5, 50, 40], 6)),
  shape('body', rect([19, 11, 50, 42], 6)),
  shape('body', rect([12, 17, 50, 46], 6)),
];

/** 96 by 80. @internal */
export const shopShapes: Shapes = [
  shape('body', 'M12 34v45h72V34'),
  shape('tint', 'M20 47h28v21H20zM58 47h18v32H58z'),
  shape('cookie', circle(34, 59, 5.5)),
  shape('line', 'M18 68h32M72 63v3'),
  shape(
    'body',
    'M16 12h64l10 18v4a7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0v-4z',
  ),
  shape(
    'tint',
    'M16 12h10.7L20 30v4a7 7 0 0 1-14 0v-4zM37.3 12H48v22a7 7 0 0 1-14 0v-4zM58.7 12h10.6L76 30v4a7 7 0 0 1-14 0v-4z',
  ),
  shape('line', 'M6 30h84'),
];

/** 20 by 20. @internal */
export const cookieShapes: Shapes = [
  shape('cookie', circle(10, 10, 8.5)),
  shape(
    'chip',
    circle(7, 7.2, 1.5) +
      circle(12.6, 6.4, 1.2) +
      circle(13.2, 12, 1.6) +
      circle(7.6, 13, 1.3),
  ),
];

/** 20 by 20. @internal */
export const boxShapes: Shapes = [
  shape('cookie', 'M2 5.5h16v13H2z'),
  shape('cookie-line', 'M2 9.5h16M8 5.5v4h4v-4'),
];

const symbols: Readonly<Record<string, Shapes>> = {
  motor: MOTOR,
  cogs: COGS,
  drive: DRIVE,
  gauge: GAUGE,
  press: PRESS,
  packer: PACKER,
  mixer: MIXER,
  tank: TANK,
  safe: SAFE,
  stack: STACK,
  oven: OVEN,
};

/** The symbol of a machine by its name; one that nobody drew looks like cogs. @internal */
export function symbolShapes(name: string): Shapes {
  return symbols[name] ?? COGS;
}
