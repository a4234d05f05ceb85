import { group, path, text, type Drawing, type Drawn } from '../drawing';
import { drawLegend } from '../legend/drawLegend';
import type { LegendEntry } from '../legend/legendEntries';
import { rectPath } from '../pathData';
import { textWidth } from '../text/textWidth';
import { wrapText } from '../text/wrapText';

/** What stands around a picture that is handed on. @public */
export interface SheetWords {
  /** Whose picture it is. */
  readonly organization?: string;
  /** "Platform layers · Who serves whom" */
  readonly title: string;
  readonly headline: string;
  readonly date: string;
  readonly coverage: string;
  readonly legend: readonly LegendEntry[];
  /** Permissions may have left things out. */
  readonly asSeenByYou: boolean;
}

const MARGIN = 36;
const EYEBROW = { size: 13 };
const HEADLINE = { size: 25, bold: true };
const HEADLINE_WIDTH = 1040;
const CHIMNEY = 250;
const FACTS = { size: 12 };

/** A picture with its title, headline, legend, coverage and date: fit to stand alone. @internal */
export function drawSheet(picture: Drawing, words: SheetWords): Drawing {
  const { width } = picture;
  const room = width - 2 * MARGIN;
  const headline = wrapText(
    words.headline,
    Math.min(HEADLINE_WIDTH, room - (room > 1000 ? CHIMNEY : 0)),
    { ...HEADLINE, lines: 4 },
  ).lines;
  const top = 64 + headline.length * 29 - 5;
  const legend = drawLegend(words.legend, room);
  const legendTop = top + picture.height + 12;
  const facts = legendTop + legend.height + 22;
  const seen = words.asSeenByYou
    ? ' As seen by you: permissions may leave things out.'
    : '';
  const date = textWidth(words.date, FACTS);
  const coverage = wrapText(`${words.coverage}${seen}`, room - date - 24, {
    ...FACTS,
    lines: 2,
  }).lines;
  const height = facts + (coverage.length - 1) * 16 + 20;
  return {
    width,
    height,
    children: [
      path(rectPath({ x: 0, y: 0, width, height }), { fill: 'paper' }),
      ...drawEyebrow(words, room),
      ...headline.map((line, index) =>
        text({ x: MARGIN, y: 63 + index * 29 }, line, {
          ...HEADLINE,
          fill: 'ink',
        }),
      ),
      group('picture', picture.children, { at: { x: 0, y: top } }),
      group('legend', legend.children, { at: { x: MARGIN, y: legendTop } }),
      ...coverage.map((line, index) =>
        text({ x: MARGIN, y: facts + index * 16 }, line, {
          ...FACTS,
          fill: 'ink-2',
        }),
      ),
      text({ x: width - MARGIN, y: facts }, words.date, {
        ...FACTS,
        anchor: 'end',
        fill: 'ink-2',
      }),
    ],
  };
}

function drawEyebrow(words: SheetWords, room: number): readonly Drawn[] {
  const y = 34;
  const whose = words.organization
    ? (wrapText(words.organization, room / 2, {
        ...EYEBROW,
        bold: true,
        lines: 1,
      }).lines[0] ?? '')
    : '';
  const used = whose ? textWidth(whose, { ...EYEBROW, bold: true }) + 5 : 0;
  const rest =
    wrapText(`${whose && '· '}${words.title}`, room - used, {
      ...EYEBROW,
      lines: 1,
    }).lines[0] ?? '';
  return [
    ...(whose
      ? [
          text({ x: MARGIN, y }, whose, {
            ...EYEBROW,
            bold: true,
            fill: 'ink-2',
          }),
        ]
      : []),
    text({ x: MARGIN + used, y }, rest, { ...EYEBROW, fill: 'ink-2' }),
  ];
}
