import { text, type Cell, type Drawn } from '../drawing';
import { FLOOR, SYMBOL_HEIGHT, SYMBOL_WIDTH } from '../layout/metrics';
import type { PlacedOwner, PlacedOwners } from '../layout/types';
import { coatOf, drawSymbol } from '../symbols/drawSymbol';
import { shopShapes, symbolShapes } from '../symbols/symbolShapes';

const SHOP = { width: 103, scale: 103 / 96 };
const COAT = coatOf('app');
const NAME = { size: 14, bold: true, anchor: 'middle', fill: 'ink' } as const;
const COUNT = { size: 12, anchor: 'middle', fill: 'ink-2' } as const;

/** Where an owner is pointed at. @internal */
export function ownerCell(owner: PlacedOwner, owners: PlacedOwners): Cell {
  const width = Math.min(owners.station - 10, 150);
  return {
    x: owner.x - width / 2,
    y: owners.y + 6,
    width,
    height: FLOOR - 6,
  };
}

/** One owner at the oven, or those who are rolled up. @internal */
export function drawOwner(
  owner: PlacedOwner,
  owners: PlacedOwners,
): readonly Drawn[] {
  const { x } = owner;
  const { y } = owners;
  const at = { x: x - SYMBOL_WIDTH / 2, y: y + FLOOR - SYMBOL_HEIGHT };
  return [
    text({ x, y: y + 23 }, owner.name, NAME),
    text({ x, y: y + 39 }, owner.count, COUNT),
    ...drawSymbol(symbolShapes(owner.inside > 0 ? 'stack' : 'oven'), COAT, {
      at,
    }),
    ...(owner.inside > 0
      ? [
          text({ x: at.x + 37, y: at.y + 46 }, `+${owner.inside}`, {
            ...NAME,
            size: 13.5,
          }),
        ]
      : []),
  ];
}

/** The customers' shop, outside the hall. @internal */
export function drawCustomers({
  customers: x,
  y,
}: PlacedOwners): readonly Drawn[] {
  return [
    text({ x, y: y + 23 }, 'Customers', NAME),
    text({ x, y: y + 39 }, 'buy the product', COUNT),
    ...drawSymbol(shopShapes, COAT, {
      at: { x: x - SHOP.width / 2, y: y + 40 },
      scale: SHOP.scale,
    }),
  ];
}
