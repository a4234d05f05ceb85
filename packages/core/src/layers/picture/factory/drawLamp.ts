import { path, type Drawn, type Point } from '../drawing';
import type { MachineState } from '../layout/types';
import type { ColorToken } from '../palette';
import { circlePath } from '../pathData';

const RADIUS = 3.2;

/** Lit where a team runs the machine, double where two claim it, crossed out where nobody is accountable. @internal */
export function drawLamp(
  state: MachineState,
  place: { readonly at: Point; readonly plate: ColorToken },
): readonly Drawn[] {
  const { x, y } = place.at;
  switch (state) {
    case 'staffed':
      return [path(circlePath({ x, y }, RADIUS), { fill: 'lamp' })];
    case 'conflict':
      return [
        path(circlePath({ x: x - 1, y }, RADIUS), { fill: 'lamp' }),
        path(circlePath({ x: x + 4, y }, RADIUS), {
          fill: 'lamp',
          stroke: place.plate,
          width: 1,
        }),
      ];
    case 'dark':
      return [
        path(`${circlePath({ x, y }, RADIUS)}M${x - 4} ${y + 4}l8-8`, {
          stroke: 'off-ink',
          width: 1.4,
        }),
      ];
    case 'unstaffed':
    case 'rolled-up':
    default:
      return [];
  }
}
