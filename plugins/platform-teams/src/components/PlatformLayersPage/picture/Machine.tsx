import {
  MACHINE_TOP,
  PLATE_HEIGHT,
  PLATE_WIDTH,
  SYMBOL_HEIGHT,
  SYMBOL_WIDTH,
} from '../layout/metrics';
import { hasLamp } from '../layout/placeMachine';
import type { PlacedMachine } from '../layout/types';
import { Pick } from './Pick';
import { symbolFor } from './symbolFor';

const CELL = { width: 100, height: 156, above: MACHINE_TOP - 12 };
const NAME_LINE = 15;

/** A machine with its nameplate, its name and its count; a button. */
export function Machine(props: {
  machine: PlacedMachine;
  selected: boolean;
  onPick: (id: string) => void;
  onHover: (id: string | undefined) => void;
}) {
  const { machine, selected, onPick, onHover } = props;
  const { x, top, state } = machine;
  const plateTop = top + SYMBOL_HEIGHT + 2;
  const firstLine = plateTop + PLATE_HEIGHT + 18;
  const Symbol = symbolFor(machine.symbol);
  return (
    <Pick
      id={machine.id}
      label={machine.label}
      selected={selected}
      className={`pl-${machine.accent} pl-${state}`}
      cell={{
        x: x - CELL.width / 2,
        y: top - CELL.above,
        width: CELL.width,
        height: CELL.height,
      }}
      title={machine.cut ? `${machine.title}, ${machine.plate}` : undefined}
      onPick={onPick}
      onHover={onHover}
    >
      <g transform={`translate(${x - SYMBOL_WIDTH / 2} ${top})`}>
        <Symbol />
        {state === 'rolled-up' && (
          <text className="pl-col pl-mid" x={37} y={45}>
            +{machine.inside.length}
          </text>
        )}
      </g>
      <rect
        className="pl-plate"
        x={x - PLATE_WIDTH / 2}
        y={plateTop}
        width={PLATE_WIDTH}
        height={PLATE_HEIGHT}
        rx={4}
      />
      <Lamp state={state} x={x - 36} y={plateTop + 10} />
      <text
        className="pl-plate-text"
        x={hasLamp(state) ? x + 6 : x}
        y={plateTop + 14}
      >
        {machine.plateText}
      </text>
      {machine.lines.map((line, index) => (
        <text
          key={line}
          className="pl-name"
          x={x}
          y={firstLine + NAME_LINE * index}
        >
          {line}
        </text>
      ))}
      <text
        className="pl-sub pl-mid"
        x={x}
        y={firstLine + NAME_LINE * (machine.lines.length - 1) + 16}
      >
        {machine.count}
      </text>
    </Pick>
  );
}

/** Lit where a team runs the machine, double where two claim it, crossed out where nobody is accountable. */
export function Lamp(props: {
  state: PlacedMachine['state'];
  x: number;
  y: number;
}) {
  const { state, x, y } = props;
  if (state === 'staffed') {
    return <circle className="pl-lamp" cx={x} cy={y} r={3.2} />;
  }
  if (state === 'conflict') {
    return (
      <>
        <circle className="pl-lamp" cx={x - 1} cy={y} r={3.2} />
        <circle
          className="pl-lamp"
          cx={x + 4}
          cy={y}
          r={3.2}
          style={{ stroke: 'var(--pl-plate)' }}
        />
      </>
    );
  }
  if (state === 'dark') {
    return (
      <>
        <circle className="pl-lamp-off" cx={x} cy={y} r={3.2} />
        <path className="pl-lamp-off" d={`M${x - 4} ${y + 4}l8-8`} />
      </>
    );
  }
  return null;
}
