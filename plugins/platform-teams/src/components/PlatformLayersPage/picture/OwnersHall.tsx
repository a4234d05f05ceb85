import { FLOOR, OWNERS_HEIGHT, SYMBOL_WIDTH } from '../layout/metrics';
import type { PlacedOwner, PlacedOwners } from '../layout/types';
import { Oven, Shop } from './applicationSymbols';
import { Stack } from './commonSymbols';
import { Pick } from './Pick';
import { Box, Cookie } from './smallSymbols';

const ROOF = 14;
const ROLLER = 26;
const CONVEYOR = 14;
const COOKIE = 20;
const BOX = 24;
/** So far the conveyor leaves the hall, to the shop. */
const OVERHANG = 92;
const SHOP = { width: 103, height: 86 };

/** The owners' hall: its roof and the conveyor, which leads to the customers. */
export function OwnersHall(props: { owners: PlacedOwners; chimney: boolean }) {
  const { owners } = props;
  return (
    <g aria-hidden="true">
      {props.chimney && (
        <Chimney right={owners.x + owners.width} y={owners.y} />
      )}
      <path className="pl-hall" d={hallOutline(owners)} />
    </g>
  );
}

function Chimney({ right, y }: { right: number; y: number }) {
  return (
    <>
      <path className="pl-hall" d={`M${right - 44} ${y + 4}v-42h26v42z`} />
      <path className="pl-hall" d={`M${right - 48} ${y - 46}h34v8h-34z`} />
      <path
        className="pl-steam"
        d={`M${right - 31} ${y - 56}c-9-5 7-10 0-16-5-4 3-8 0-12`}
      />
    </>
  );
}

/** A saw-tooth roof with a tooth to each station. */
function hallOutline({ x, y, width, station }: PlacedOwners): string {
  const teeth = Math.max(1, Math.round(width / station));
  const tooth = width / teeth;
  const roof = Array.from(
    { length: teeth },
    (_, index) =>
      `L${x + tooth * (index + 1)} ${y + 2}${index < teeth - 1 ? `V${y - ROOF}` : ''}`,
  );
  const bottom = y + OWNERS_HEIGHT;
  return `M${x} ${y}V${y - ROOF}${roof.join('')}V${bottom - 8}q0 8-8 8H${x + 8}q-8 0-8-8z`;
}

/** The conveyor under the ovens, with cookies between them and boxes on the way out. */
export function Conveyor({ owners }: { owners: PlacedOwners }) {
  const y = owners.y + FLOOR;
  const left = owners.x + 16;
  const right = owners.customers - SHOP.width / 2 + 6;
  const rollers = Math.floor((right - left - 10) / ROLLER) + 1;
  const between = owners.stations
    .slice(1)
    .map(({ x }) => x - owners.station / 2);
  const hallEnd = owners.x + owners.width;
  return (
    <g aria-hidden="true" className="pl-app">
      <rect
        x={left}
        y={y}
        width={right - left}
        height={CONVEYOR}
        rx={7}
        style={{
          fill: 'var(--pl-belt)',
          stroke: 'var(--pl-belt-edge)',
          strokeWidth: 1.6,
        }}
      />
      <path
        style={{
          fill: 'none',
          stroke: 'var(--pl-belt-edge)',
          strokeWidth: 1.4,
        }}
        d={Array.from(
          { length: rollers },
          (_, index) =>
            `M${left + 10.5 + index * ROLLER} ${y + 7}a3.5 3.5 0 1 1-7 0 3.5 3.5 0 1 1 7 0`,
        ).join('')}
      />
      {between.map(x => (
        <g key={x}>
          <Cookie x={x - 23} y={y - COOKIE + 0.5} size={COOKIE} />
          <Cookie x={x + 3} y={y - COOKIE + 0.5} size={COOKIE} />
        </g>
      ))}
      {boxes(hallEnd, right).map(x => (
        <Box key={x} x={x} y={y - BOX + 2} size={BOX} />
      ))}
    </g>
  );
}

/** Boxes stand from the hall's end to the shop. */
function boxes(hallEnd: number, right: number): readonly number[] {
  const from = Math.max(hallEnd - 26, right - OVERHANG - 26);
  const count = Math.floor((right - from - 16) / 39);
  return Array.from(
    { length: Math.max(count, 1) },
    (_, index) => from + index * 39,
  );
}

/** The customers' shop, outside the hall. */
export function Customers({ owners }: { owners: PlacedOwners }) {
  const { customers: x, y } = owners;
  return (
    <g className="pl-app" role="img" aria-label="Customers buy the product">
      <text className="pl-owner-name" x={x} y={y + 23}>
        Customers
      </text>
      <text className="pl-sub pl-mid" x={x} y={y + 39}>
        buy the product
      </text>
      <svg
        x={x - SHOP.width / 2}
        y={y + 40}
        width={SHOP.width}
        height={SHOP.height}
        viewBox="0 0 96 80"
      >
        <Shop />
      </svg>
    </g>
  );
}

/** One owner at the oven; a button. */
export function OwnerStation(props: {
  owner: PlacedOwner;
  y: number;
  station: number;
  selected: boolean;
  onPick: (id: string) => void;
  onHover: (id: string | undefined) => void;
}) {
  const { owner, y, station } = props;
  const width = Math.min(station - 10, 150);
  return (
    <Pick
      id={owner.id}
      label={owner.label}
      selected={props.selected}
      className={owner.inside > 0 ? 'pl-app pl-rolled-up' : 'pl-app'}
      cell={{ x: owner.x - width / 2, y: y + 6, width, height: FLOOR - 6 }}
      title={owner.name === owner.title ? undefined : owner.title}
      onPick={props.onPick}
      onHover={props.onHover}
    >
      <text className="pl-owner-name" x={owner.x} y={y + 23}>
        {owner.name}
      </text>
      <text className="pl-sub pl-mid" x={owner.x} y={y + 39}>
        {owner.count}
      </text>
      <g
        transform={`translate(${owner.x - SYMBOL_WIDTH / 2} ${y + FLOOR - 64})`}
      >
        {owner.inside > 0 ? (
          <>
            <Stack />
            <text className="pl-col pl-mid" x={37} y={46}>
              +{owner.inside}
            </text>
          </>
        ) : (
          <Oven />
        )}
      </g>
    </Pick>
  );
}
