import type { Picture } from '../layout/types';
import { textWidth } from '../layout/textWidth';
import { Pick } from './Pick';
import { Warn } from './smallSymbols';

const SIGN = 20;

/** What stands on belts and beside them: numbers, and the words of a bypass, which is a button. */
export function BeltWords(props: {
  belt: Picture['belts'][number];
  faded: boolean;
  selected?: string;
  onPick: (id: string) => void;
  onHover: (id: string | undefined) => void;
}) {
  const { pill, note, label, pick } = props.belt;
  if (!pill && !note) {
    return null;
  }
  return (
    <g className={props.faded ? 'pl-belt pl-faded' : 'pl-belt'}>
      {pill && (
        <g aria-hidden="true">
          <rect
            className="pl-pill"
            x={pill.x - 16}
            y={pill.y - 9}
            width={32}
            height={18}
            rx={9}
          />
          <text className="pl-num" x={pill.x} y={pill.y + 4}>
            {pill.text}
          </text>
        </g>
      )}
      {note && (
        <Pick
          id={pick}
          label={`${label}. Opens its entities.`}
          selected={props.selected === pick}
          className="pl-note"
          cell={cellOf(note)}
          onPick={props.onPick}
          onHover={props.onHover}
        >
          <text
            className="pl-tag"
            x={note.x}
            y={note.y}
            textAnchor={note.anchor}
          >
            {note.text}
          </text>
          <Warn
            x={note.anchor === 'start' ? note.x - SIGN : note.x + 4}
            y={note.y - 12}
            size={15}
          />
        </Pick>
      )}
    </g>
  );
}

function cellOf(note: {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  text: string;
}) {
  const width = textWidth(note.text, { size: 12, bold: true });
  return {
    x: note.anchor === 'start' ? note.x - SIGN - 2 : note.x - width - 2,
    y: note.y - 15,
    width: width + SIGN + 4,
    height: 21,
  };
}
