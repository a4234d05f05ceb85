import { LABEL_GUTTER, MARGIN } from '../layout/metrics';
import { textWidth } from '../layout/textWidth';
import type { BandHead, Point } from '../layout/types';
import { wrapText } from '../layout/wrapText';

const BESIDE = LABEL_GUTTER - 28;

/** What a band is and how much it holds: beside it where there is room, else above. */
export function BandLabel(props: {
  head: BandHead;
  at: Point;
  beside: boolean;
  width: number;
}) {
  return props.beside ? <Beside {...props} /> : <Above {...props} />;
}

function Beside({ head, at }: { head: BandHead; at: Point }) {
  const words = wrapText(head.words, BESIDE, { size: 12, lines: 3 }).lines;
  const facts = at.y + 62 + words.length * 16 + 16;
  return (
    <g className={`pl-${head.accent}`}>
      <path className="pl-rule" d={`M${at.x} ${at.y + 2}h${BESIDE}`} />
      <text className="pl-band" x={at.x} y={at.y + 26}>
        {head.title}
      </text>
      <text className="pl-sub" x={at.x} y={at.y + 46}>
        {head.serviceModel}
      </text>
      {words.map((line, index) => (
        <text key={line} className="pl-sub" x={at.x} y={at.y + 62 + 16 * index}>
          {line}
        </text>
      ))}
      {head.facts.map((fact, index) => (
        <text key={fact} className="pl-fact" x={at.x} y={facts + 16 * index}>
          {fact}
        </text>
      ))}
    </g>
  );
}

/** Belts pass below the words, which therefore stand on paper. */
function Above({
  head,
  at,
  width,
}: {
  head: BandHead;
  at: Point;
  width: number;
}) {
  const title = textWidth(head.title, { size: 17, bold: true }) + 10;
  const room = width - 2 * MARGIN - title - 20;
  const whole = [head.serviceModel, head.words, ...head.facts]
    .filter(Boolean)
    .join(' · ');
  const short = [head.serviceModel, ...head.facts].filter(Boolean).join(' · ');
  const text =
    textWidth(whole, { size: 12 }) < room
      ? whole
      : wrapText(short, room, { size: 12, lines: 1 }).lines[0];
  return (
    <g className={`pl-${head.accent}`}>
      <rect
        className="pl-paper"
        x={at.x}
        y={at.y - 15}
        width={title + textWidth(text, { size: 12 }) + 8}
        height={22}
      />
      <text className="pl-band" x={at.x} y={at.y}>
        {head.title}
      </text>
      <text className="pl-sub" x={at.x + title} y={at.y}>
        {text}
      </text>
    </g>
  );
}
