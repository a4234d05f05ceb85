import { path, text, type Cell, type Drawn } from '../drawing';
import { FLOOR, OWNERS_HEIGHT } from '../layout/metrics';
import type { PlacedOwner, PlacedOwners } from '../layout/types';
import { rectPath } from '../pathData';
import { cardBox } from './drawCard';

const CARD = { top: 20, height: 64, widest: 138 };
const LINE = FLOOR + 6;
const CUSTOMERS = { width: 112, height: 64 };
const NAME = { size: 14, bold: true, anchor: 'middle', fill: 'ink' } as const;

/** Where an owner is pointed at. @internal */
export function plainOwnerCell(owner: PlacedOwner, owners: PlacedOwners): Cell {
  const width = Math.min(owners.station - 14, CARD.widest);
  return {
    x: owner.x - width / 2,
    y: owners.y + CARD.top,
    width,
    height: CARD.height,
  };
}

/** The owners' band. @internal */
export function drawPlainOwnersHall(owners: PlacedOwners): readonly Drawn[] {
  return [
    path(rectPath({ ...owners, height: OWNERS_HEIGHT }, 8), {
      fill: 'hall',
      stroke: 'hall-line',
      width: 1.2,
    }),
  ];
}

/** The line from every owner to the customers. @internal */
export function drawPlainConveyor(owners: PlacedOwners): readonly Drawn[] {
  const y = owners.y + LINE;
  const end = owners.customers - CUSTOMERS.width / 2 - 8;
  const foot = owners.y + CARD.top + CARD.height;
  return [
    path(`M${owners.x + 16} ${y}H${end - 5}`, { stroke: 'ink-2', width: 1.8 }),
    path(`M${end} ${y}l-7-4v8z`, { fill: 'ink-2' }),
    path(owners.stations.map(({ x }) => `M${x} ${foot}V${y - 1}`).join(''), {
      stroke: 'ink-2',
      width: 1.2,
    }),
  ];
}

/** One owner as a card. @internal */
export function drawPlainOwner(
  owner: PlacedOwner,
  owners: PlacedOwners,
): readonly Drawn[] {
  const { x } = owner;
  const y = owners.y + CARD.top;
  return [
    ...cardBox(plainOwnerCell(owner, owners), {
      state: owner.inside > 0 ? 'rolled-up' : 'staffed',
      accent: 'app',
    }),
    text({ x, y: y + 28 }, owner.name, NAME),
    text({ x, y: y + 48 }, owner.count, {
      size: 12,
      anchor: 'middle',
      fill: 'ink-2',
    }),
  ];
}

/** The customers, outside. @internal */
export function drawPlainCustomers(owners: PlacedOwners): readonly Drawn[] {
  const { customers: x } = owners;
  const y = owners.y + LINE;
  return [
    path(
      rectPath(
        {
          x: x - CUSTOMERS.width / 2,
          y: y - CUSTOMERS.height / 2,
          ...CUSTOMERS,
        },
        4,
      ),
      { fill: 'body', stroke: 'app', width: 1.5 },
    ),
    text({ x, y: y - 2 }, 'Customers', NAME),
    text({ x, y: y + 16 }, 'buy the product', {
      size: 12,
      anchor: 'middle',
      fill: 'ink-2',
    }),
  ];
}
