import { group, path, text, type Drawing } from '../drawing';
import { wrapText } from '../text/wrapText';
import { legendColumns } from './legendColumns';
import type { LegendEntry } from './legendEntries';

const SIGN = 48;
const ROW = 40;
const STYLE = { size: 12 };

/** The legend as a block of its own, in as many columns as fit. @internal */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
): Drawing {
  const columns = legendColumns(entries.length, width);
  const pitch = width / columns;
  const rows = Math.ceil(entries.length / columns);
  return {
    width,
    height: 12 + rows * ROW,
    children: [
      path(`M0 0H${width}`, { stroke: 'hall-line', width: 1 }),
      ...entries.flatMap((entry, index) => {
        const x = (index % columns) * pitch;
        const y = 12 + Math.floor(index / columns) * ROW;
        const { lines } = wrapText(entry.words, pitch - SIGN - 12, {
          ...STYLE,
          lines: 2,
        });
        const first = lines.length > 1 ? y + 10 : y + 18;
        return [
          group(`sign:${entry.words}`, entry.sign, { at: { x, y: y + 2 } }),
          ...lines.map((line, at) =>
            text({ x: x + SIGN, y: first + at * 16 }, line, {
              ...STYLE,
              fill: 'ink-2',
            }),
          ),
        ];
      }),
    ],
  };
}
