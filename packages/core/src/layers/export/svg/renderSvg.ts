/**
 * A drawing as a file that stands on its own: colours are written into
 * attributes, because slide tools know no style sheets and no variables;
 * nothing moves, nothing is loaded, and no name can break out of its place.
 */
import type {
  Drawing,
  Drawn,
  DrawnGroup,
  DrawnPath,
  DrawnText,
} from '../../picture/drawing';
import {
  layersPalette,
  type LayersSkin,
  type LayersTheme,
  type Palette,
} from '../../picture/palette';
import { round } from '../../picture/pathData';
import { drawSheet, type SheetWords } from '../../picture/sheet/drawSheet';
import { heldWidth } from '../../picture/text/textWidth';
import { escapeXml } from './escapeXml';

const FONT = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';

/** How a picture is written down, and what stands around it. @public */
export interface RenderSvgOptions extends SheetWords {
  readonly skin: LayersSkin;
  readonly theme: LayersTheme;
}

/** Writes a picture with its sheet as one SVG document. @public */
export function renderSvg(picture: Drawing, options: RenderSvgOptions): string {
  const sheet = drawSheet(picture, options);
  const palette = layersPalette(options.skin, options.theme);
  const { width } = sheet;
  const height = round(sheet.height);
  const title = [options.organization, options.title]
    .filter(Boolean)
    .join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img">`,
    `<title>${escapeXml(`${title}, ${options.date}`)}</title>`,
    `<desc>${escapeXml(`${options.headline}. ${options.coverage}`)}</desc>`,
    ...sheet.children.map(one => renderDrawn(one, palette)),
    '</svg>',
    '',
  ].join('\n');
}

function renderDrawn(drawn: Drawn, palette: Palette): string {
  switch (drawn.kind) {
    case 'path':
      return renderPath(drawn, palette);
    case 'text':
      return renderText(drawn, palette);
    case 'group':
    default:
      return renderGroup(drawn, palette);
  }
}

function renderGroup(group: DrawnGroup, palette: Palette): string {
  if (group.children.length === 0) return '';
  const title = group.title && `<title>${escapeXml(group.title)}</title>`;
  const children = group.children.map(one => renderDrawn(one, palette));
  const place = group.at && ` transform="translate(${xy(group.at)})"`;
  return `<g${place ?? ''}>${title ?? ''}${children.join('')}</g>`;
}

function renderPath(shape: DrawnPath, palette: Palette): string {
  const { stroke, at, scale } = shape;
  const moved = [
    at && `translate(${xy(at)})`,
    scale !== undefined && `scale(${Math.round(scale * 1000) / 1000})`,
  ].filter(Boolean);
  return element('path', {
    d: shape.d,
    transform: moved.join(' ') || undefined,
    fill: shape.fill ? palette[shape.fill] : 'none',
    ...(stroke && {
      stroke: palette[stroke],
      'stroke-width': Math.round((shape.width ?? 1) * 100) / 100,
      'stroke-linejoin': 'round',
      'stroke-dasharray': shape.dash,
      'stroke-linecap': shape.roundEnds ? 'round' : undefined,
    }),
    opacity: shape.opacity === 1 ? undefined : shape.opacity,
  });
}

function renderText(words: DrawnText, palette: Palette): string {
  if (!words.text) return '';
  const held = heldWidth(words);
  return element(
    'text',
    {
      x: round(words.x),
      y: round(words.y),
      'font-size': words.size,
      'font-weight': words.bold ? 700 : undefined,
      'text-anchor': words.anchor,
      textLength: held,
      lengthAdjust: held === undefined ? undefined : 'spacingAndGlyphs',
      fill: palette[words.fill],
    },
    escapeXml(words.text),
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return content === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${content}</${name}>`;
}

function xy({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)} ${round(y)}`;
}
