import { path, type DrawnPath, type Point } from '../drawing';
import type { ColorToken } from '../palette';
import type { Accent } from '../layout/types';
import type { Material, SymbolShape } from './symbolShapes';

/** Which colours the materials of a symbol have. @internal */
export interface Coat {
  readonly line: ColorToken;
  readonly body?: ColorToken;
  readonly tint?: ColorToken;
  readonly cookie?: ColorToken;
  readonly cookieEdge?: ColorToken;
  /** Only the outline is there, dashed. */
  readonly outline?: boolean;
}

/** The coat of a band's machines. @internal */
export function coatOf(accent: Accent): Coat {
  return {
    line: accent,
    body: 'body',
    tint: `${accent}-tint`,
    cookie: 'cookie',
    cookieEdge: 'cookie-edge',
  };
}

/** Where nobody works: an outline. @internal */
export const OUTLINE: Coat = { line: 'ink-2', outline: true };

/** Where nobody is accountable: the lights are out. @internal */
export const LIGHTS_OUT: Coat = {
  line: 'off-line',
  body: 'off',
  tint: 'off-tint',
  cookie: 'off-tint',
  cookieEdge: 'off-line',
};

const LINE = 1.6;
const COOKIE_LINE = 1.4;
const DASHES = '4 3';

/** Draws a symbol at a place, at a scale, with lines that keep their width. @internal */
export function drawSymbol(
  shapes: readonly SymbolShape[],
  coat: Coat,
  place: {
    readonly at: Point;
    readonly scale?: number;
    readonly line?: number;
  },
): readonly DrawnPath[] {
  const { at, scale = 1, line = LINE } = place;
  return shapes.flatMap(one => {
    const own = scale * (one.scale ?? 1);
    const style = styleOf(one.material, coat, line / own);
    return style
      ? [
          path(one.d, {
            at: {
              x: at.x + scale * (one.at?.x ?? 0),
              y: at.y + scale * (one.at?.y ?? 0),
            },
            ...(own !== 1 && { scale: own }),
            ...style,
          }),
        ]
      : [];
  });
}

function styleOf(
  material: Material,
  coat: Coat,
  line: number,
): Partial<DrawnPath> | undefined {
  if (coat.outline) {
    return material === 'body' || material === 'tint'
      ? { stroke: coat.line, width: line, dash: DASHES }
      : undefined;
  }
  const edge = { stroke: coat.line, width: line };
  const crust = {
    stroke: coat.cookieEdge,
    width: (line * COOKIE_LINE) / LINE,
  };
  switch (material) {
    case 'body':
      return { fill: coat.body, ...edge };
    case 'tint':
    case 'base':
      return { fill: coat.tint, ...edge };
    case 'line':
      return { ...edge, roundEnds: true };
    case 'knob':
      return { fill: coat.line };
    case 'cookie':
      return { fill: coat.cookie, ...crust };
    case 'cookie-line':
      return crust;
    case 'chip':
    default:
      return { fill: 'chip' };
  }
}
