import { path, type Cell, type Drawn } from '../drawing';
import { rectPath } from '../pathData';
import { drawChimney, hallOutline, WALL } from './drawOwnersHall';

const TOOTH = 162;
const CORNER = 8;

/** A hall that stands alone in its band; the uppermost has a roof. @internal */
export function drawBandHall(
  hall: Cell,
  look: { readonly roof: boolean; readonly chimney: boolean },
): readonly Drawn[] {
  if (!look.roof) return [path(rectPath(hall, CORNER), WALL)];
  return [
    ...(look.chimney ? drawChimney(hall.x + hall.width, hall.y) : []),
    path(hallOutline(hall, TOOTH), WALL),
  ];
}
