import { path, text, type Drawn, type Point } from './drawing';
import { LABEL_GUTTER } from './layout/metrics';
import { HEAD_WORDS, TITLE_GAP, TITLE_SIZES } from './layout/placeLabel';
import type { Accent, BandHead, PlacedLabel } from './layout/types';
import type { LayersSkin } from './palette';
import { rectPath } from './pathData';
import { textWidth } from './text/textWidth';
import { wrapText } from './text/wrapText';

const BESIDE = LABEL_GUTTER - 28;
const WORDS = BESIDE - 12;
const LEAST_WORDS = 80;
const TITLE = { size: TITLE_SIZES[0], bold: true };
const SOFT = HEAD_WORDS;
const LINE = 16;
const PAPER = 8;

/** What a layer is for, where the factory's words would be out of place. */
const PLAIN_WORDS: Readonly<Record<Accent, string>> = {
  app: 'Products that clients buy',
  plat: 'What developers build on',
  infra: 'What platforms run on',
};

/** What a band is and how much it holds: beside it where there is room, else above. @internal */
export function drawBandLabel(
  head: BandHead,
  place: {
    readonly at: PlacedLabel;
    readonly beside: boolean;
    readonly skin: LayersSkin;
  },
): readonly Drawn[] {
  const words = place.skin === 'plain' ? PLAIN_WORDS[head.accent] : head.words;
  return place.beside
    ? drawBeside({ ...head, words }, place.at)
    : drawAbove({ ...head, words }, place.at);
}

function drawBeside(head: BandHead, { x, y }: Point): readonly Drawn[] {
  const title = wrapText(head.title, BESIDE, { ...TITLE, lines: 1 }).lines;
  const words = evenLines(head.words);
  const soft = [head.serviceModel, ...words].filter(Boolean);
  const facts = y + 46 + soft.length * LINE + LINE;
  return [
    path(`M${x} ${y + 2}h${BESIDE}`, { stroke: head.accent, width: 2.5 }),
    ...title.map(line =>
      text({ x, y: y + 26 }, line, { ...TITLE, fill: head.accent }),
    ),
    ...soft.map((line, index) =>
      text({ x, y: y + 46 + LINE * index }, line, { ...SOFT, fill: 'ink-2' }),
    ),
    ...head.facts.map((fact, index) =>
      text({ x, y: facts + LINE * index }, fact, {
        ...SOFT,
        bold: true,
        fill: 'ink',
      }),
    ),
  ];
}

/** As few lines as it takes, as even as can be: no word stands alone on the last. */
function evenLines(words: string): readonly string[] {
  const style = { ...SOFT, lines: 3 };
  const { lines } = wrapText(words, WORDS, style);
  for (let width = LEAST_WORDS; width < WORDS; width += 4) {
    const even = wrapText(words, width, style);
    if (even.lines.length === lines.length && !even.cut) return even.lines;
  }
  return lines;
}

/** Title and as many words as there is room for, on paper: lines of a plain picture may lie close. */
function drawAbove(head: BandHead, place: PlacedLabel): readonly Drawn[] {
  const { x, y, room } = place;
  const title = titleIn(head.title, room);
  const wide = textWidth(title.line, title.style);
  const left = room - wide - TITLE_GAP;
  const words =
    [
      [head.serviceModel, head.words, ...head.facts],
      [head.serviceModel, ...head.facts],
      [head.serviceModel],
    ]
      .map(joined)
      .find(line => textWidth(line, SOFT) <= left) ?? '';
  const width = wide + (words ? TITLE_GAP + textWidth(words, SOFT) : 0) + PAPER;
  return [
    path(rectPath({ x, y: y - 15, width, height: 22 }), { fill: 'paper' }),
    text({ x, y }, title.line, { ...title.style, fill: head.accent }),
    ...(words
      ? [
          text({ x: x + wide + TITLE_GAP, y }, words, {
            ...SOFT,
            fill: 'ink-2',
          }),
        ]
      : []),
  ];
}

/** As large as fits. */
function titleIn(title: string, room: number) {
  const sizes = TITLE_SIZES.map(size => ({ size, bold: true }));
  const style =
    sizes.find(one => textWidth(title, one) <= room) ?? sizes[sizes.length - 1];
  const [line = ''] = wrapText(title, room, { ...style, lines: 1 }).lines;
  return { line, style };
}

function joined(words: readonly string[]): string {
  return words.filter(Boolean).join(' · ');
}
