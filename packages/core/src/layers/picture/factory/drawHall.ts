import { path, text, type Drawn } from '../drawing';
import type { PlacedHall } from '../layout/types';
import { rectPath } from '../pathData';
import { textWidth } from '../text/textWidth';
import { wrapText } from '../text/wrapText';

const TITLE = { size: 13.5, bold: true };
const SUBTITLE = { size: 12 };
const MARGIN = 14;
const CORNER = 8;

/** A hall of machines, with its title at the foot, where no belt leaves. @internal */
export function drawHall(hall: PlacedHall): readonly Drawn[] {
  return [
    path(rectPath(hall, CORNER), {
      fill: 'hall',
      stroke: 'hall-line',
      width: 1.2,
    }),
    ...titleOf(hall),
    ...(hall.empty
      ? [
          text(
            { x: hall.x + 20, y: hall.y + hall.height / 2 + 4 },
            wrapText(hall.empty, hall.width - 40, { ...SUBTITLE, lines: 1 })
              .lines[0] ?? '',
            { ...SUBTITLE, fill: 'ink-2' },
          ),
        ]
      : []),
  ];
}

function titleOf(hall: PlacedHall): readonly Drawn[] {
  const room = hall.width - 2 * MARGIN;
  const title = wrapText(hall.title, room, { ...TITLE, lines: 1 }).lines[0];
  if (!title) return [];
  const y = hall.y + hall.height - 14;
  const x = hall.x + MARGIN;
  const used = textWidth(title, TITLE) + 8;
  const subtitle =
    room - used > 40
      ? wrapText(hall.subtitle, room - used, { ...SUBTITLE, lines: 1 }).lines[0]
      : undefined;
  return [
    text({ x, y }, title, { ...TITLE, fill: 'ink' }),
    ...(subtitle
      ? [text({ x: x + used, y }, subtitle, { ...SUBTITLE, fill: 'ink-2' })]
      : []),
  ];
}
