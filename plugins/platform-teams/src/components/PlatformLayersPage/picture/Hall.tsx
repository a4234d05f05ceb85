import { textWidth } from '../layout/textWidth';
import type { PlacedHall } from '../layout/types';
import { wrapText } from '../layout/wrapText';

const TITLE = { size: 13.5, bold: true };
const MARGIN = 14;

/** A hall of machines, with its title at the foot, where no belt leaves. */
export function Hall({ hall }: { hall: PlacedHall }) {
  const room = hall.width - 2 * MARGIN;
  const title =
    wrapText(hall.title, room, { ...TITLE, lines: 1 }).lines[0] ?? '';
  const left = room - textWidth(title, TITLE) - 8;
  const subtitle =
    left > 40
      ? (wrapText(hall.subtitle, left, { size: 12, lines: 1 }).lines[0] ?? '')
      : '';
  return (
    <g>
      <title>
        {hall.subtitle ? `${hall.title}: ${hall.subtitle}` : hall.title}
      </title>
      <rect
        className="pl-hall"
        x={hall.x}
        y={hall.y}
        width={hall.width}
        height={hall.height}
        rx={8}
      />
      {title && (
        <text
          className="pl-col"
          x={hall.x + MARGIN}
          y={hall.y + hall.height - 14}
        >
          {title}
          <tspan className="pl-sub" dx={8}>
            {subtitle}
          </tspan>
        </text>
      )}
      {hall.empty && (
        <text
          className="pl-sub"
          x={hall.x + 20}
          y={hall.y + hall.height / 2 + 4}
        >
          {hall.empty}
        </text>
      )}
    </g>
  );
}
