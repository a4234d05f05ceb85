/** The two ways of dressing the picture: same places, other shapes. */
import type { Cell, Drawn } from './drawing';
import { drawBelt, drawRiders, type BeltToDraw } from './factory/drawBelt';
import { drawHall } from './factory/drawHall';
import { drawMachine, machineCell } from './factory/drawMachine';
import { drawCustomers, drawOwner, ownerCell } from './factory/drawOwner';
import { drawConveyor, drawOwnersHall } from './factory/drawOwnersHall';
import type {
  PlacedHall,
  PlacedMachine,
  PlacedOwner,
  PlacedOwners,
} from './layout/types';
import type { LayersSkin } from './palette';
import { cardCell, drawCard } from './plain/drawCard';
import { drawLine } from './plain/drawLine';
import {
  drawPlainConveyor,
  drawPlainCustomers,
  drawPlainOwner,
  drawPlainOwnersHall,
  plainOwnerCell,
} from './plain/drawPlainOwners';

/** How each part looks. @internal */
export interface Skin {
  /** Machines are cards: belts leave from their edge. */
  readonly cards: boolean;
  ownersHall(owners: PlacedOwners, chimney: boolean): readonly Drawn[];
  conveyor(owners: PlacedOwners): readonly Drawn[];
  owner(owner: PlacedOwner, owners: PlacedOwners): readonly Drawn[];
  ownerCell(owner: PlacedOwner, owners: PlacedOwners): Cell;
  customers(owners: PlacedOwners): readonly Drawn[];
  hall(hall: PlacedHall): readonly Drawn[];
  machine(machine: PlacedMachine): readonly Drawn[];
  machineCell(machine: PlacedMachine): Cell;
  belt(belt: BeltToDraw): readonly Drawn[];
  /** What lies on a belt, above all others. */
  riders(belt: BeltToDraw): readonly Drawn[];
}

/** The skins by name. @internal */
export const skins: Readonly<Record<LayersSkin, Skin>> = {
  factory: {
    cards: false,
    ownersHall: drawOwnersHall,
    conveyor: drawConveyor,
    owner: drawOwner,
    ownerCell,
    customers: drawCustomers,
    hall: drawHall,
    machine: drawMachine,
    machineCell,
    belt: drawBelt,
    riders: drawRiders,
  },
  plain: {
    cards: true,
    ownersHall: drawPlainOwnersHall,
    conveyor: drawPlainConveyor,
    owner: drawPlainOwner,
    ownerCell: plainOwnerCell,
    customers: drawPlainCustomers,
    hall: drawHall,
    machine: drawCard,
    machineCell: cardCell,
    belt: drawLine,
    riders: () => [],
  },
};
