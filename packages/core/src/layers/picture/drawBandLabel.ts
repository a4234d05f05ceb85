import { path, text, type Drawn, type Point } from './drawing';
import { LABEL_GUTTER, MARGIN } from './layout/metrics';
import type { Accent, BandHead } from './layout/types';
import type { LayersSkin } from './palette';
import { rectPath } from './pathData';
import { textWidth } from './text/textWidth';
import { wrapText } from './text/wrapText';

const BESIDE = LABEL_GUTTER - 28;
const WORDS = BESIDE - 12;
const LEAST_WORDS = 80;
const TITLE = { size: 17, bold: true };
const SOFT = { size: 12 };
const LINE = 16;

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
    readonly at: Point;
    readonly beside: boolean;
    readonly width: number;
    readonly skin: LayersSkin;
  },
): readonly Drawn[] {
  const words = place.skin === 'plain' ? PLAIN_WORDS[head.accent] : head.words;
  return place.beside
    ? drawBeside({ ...head, words }, place.at)
    : drawAbove({ ...head, words }, place);
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

/** Belts pass below the words, which therefore stand on paper. */
function drawAbove(
  head: BandHead,
  place: { readonly at: Point; readonly width: number },
): readonly Drawn[] {
  const { x, y } = place.at;
  const title = textWidth(head.title, TITLE) + 10;
  const room = place.width - x - MARGIN - title - 20;
  const whole = [head.serviceModel, head.words, ...head.facts];
  const short = [head.serviceModel, ...head.facts];
  const fits = textWidth(joined(whole), SOFT) < room;
  const words =
    wrapText(joined(fits ? whole : short), room, { ...SOFT, lines: 1 })
      .lines[0] ?? '';
  const width = title + textWidth(words, SOFT) + 8;
  return [
    path(rectPath({ x, y: y - 15, width, height: 22 }), { fill: 'paper' }),
    text({ x, y }, head.title, { ...TITLE, fill: head.accent }),
    text({ x: x + title, y }, words, { ...SOFT, fill: 'ink-2' }),
  ];
}

function joined(words: readonly string[]): string {
  return words.filter(Boolean).join(' · ');
}
