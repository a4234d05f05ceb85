import { path, type Cell, type Drawn } from '../drawing';
import { FLOOR, OWNERS_HEIGHT } from '../layout/metrics';
import type { PlacedOwners } from '../layout/types';
import { rectPath } from '../pathData';
import { coatOf, drawSymbol } from '../symbols/drawSymbol';
import { boxShapes, cookieShapes } from '../symbols/symbolShapes';

const ROOF = 14;
const ROLLER = 26;
const CONVEYOR = 14;
const COOKIE = 20;
const BOX = 24;
const BOX_EVERY = 39;
/** So far the conveyor leaves the hall, to the shop. */
const OVERHANG = 92;
const SHOP_HALF = 45;
/** What halls are built of. @internal */
export const WALL = {
  fill: 'hall',
  stroke: 'hall-line',
  width: 1.2,
} as const;

/** The owners' hall: its roof with a tooth to each station, and the chimney. @internal */
export function drawOwnersHall(
  owners: PlacedOwners,
  chimney: boolean,
): readonly Drawn[] {
  return [
    ...(chimney ? drawChimney(owners.x + owners.width, owners.y) : []),
    path(
      hallOutline({ ...owners, height: OWNERS_HEIGHT }, owners.station),
      WALL,
    ),
  ];
}

/** The chimney at the hall's right end. @internal */
export function drawChimney(right: number, y: number): readonly Drawn[] {
  return [
    path(`M${right - 44} ${y + 4}v-42h26v42z`, WALL),
    path(`M${right - 48} ${y - 46}h34v8h-34z`, WALL),
    path(`M${right - 31} ${y - 56}c-9-5 7-10 0-16-5-4 3-8 0-12`, {
      stroke: 'hall-line',
      width: 2.5,
      roundEnds: true,
    }),
  ];
}

/** A hall under a saw-tooth roof, a tooth about so wide. @internal */
export function hallOutline(
  { x, y, width, height }: Cell,
  toothWidth: number,
): string {
  const teeth = Math.max(1, Math.round(width / toothWidth));
  const tooth = width / teeth;
  const roof = Array.from(
    { length: teeth },
    (_, index) =>
      `L${x + tooth * (index + 1)} ${y + 2}${index < teeth - 1 ? `V${y - ROOF}` : ''}`,
  );
  const bottom = y + height;
  return `M${x} ${y}V${y - ROOF}${roof.join('')}V${bottom - 8}q0 8-8 8H${x + 8}q-8 0-8-8z`;
}

/** The conveyor under the ovens, with cookies between them and boxes on the way to the shop. @internal */
export function drawConveyor(owners: PlacedOwners): readonly Drawn[] {
  const y = owners.y + FLOOR;
  const left = owners.x + 16;
  const right = owners.customers - SHOP_HALF;
  const rollers = Math.floor((right - left - 10) / ROLLER) + 1;
  const coat = coatOf('app');
  const between = owners.stations
    .slice(1)
    .map(({ x }) => x - owners.station / 2);
  return [
    path(rectPath({ x: left, y, width: right - left, height: CONVEYOR }, 7), {
      fill: 'belt',
      stroke: 'belt-edge',
      width: 1.6,
    }),
    path(
      Array.from(
        { length: rollers },
        (_, index) =>
          `M${left + 10.5 + index * ROLLER} ${y + 7}a3.5 3.5 0 1 1-7 0 3.5 3.5 0 1 1 7 0`,
      ).join(''),
      { stroke: 'belt-edge', width: 1.4 },
    ),
    ...between.flatMap(x =>
      [x - 23, x + 3].flatMap(cookie =>
        drawSymbol(cookieShapes, coat, {
          at: { x: cookie, y: y - COOKIE + 0.5 },
        }),
      ),
    ),
    ...(owners.stations.length > 0
      ? boxPlaces(owners.x + owners.width, right)
      : []
    ).flatMap(x =>
      drawSymbol(boxShapes, coat, {
        at: { x, y: y - BOX + 2 },
        scale: BOX / 20,
      }),
    ),
  ];
}

/** Boxes stand from the hall's end to the shop. */
function boxPlaces(hallEnd: number, right: number): readonly number[] {
  const from = Math.max(hallEnd - 26, right - OVERHANG - 26);
  const count = Math.floor((right - from - 16) / BOX_EVERY);
  return Array.from(
    { length: Math.max(count, 1) },
    (_, index) => from + index * BOX_EVERY,
  );
}
