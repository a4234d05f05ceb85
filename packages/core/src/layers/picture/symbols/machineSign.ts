import type { Drawn } from '../drawing';
import type { Accent, MachineState } from '../layout/types';
import { coatOf, drawSymbol, LIGHTS_OUT, OUTLINE } from './drawSymbol';
import { symbolShapes } from './symbolShapes';

const SCALE = 0.5;

/** A machine's symbol at 44 by 32, for rows of a list. @public */
export function machineSign(
  symbol: string,
  look: { readonly accent: Accent; readonly state: MachineState },
): readonly Drawn[] {
  const coats = { unstaffed: OUTLINE, dark: LIGHTS_OUT };
  const coat =
    look.state === 'unstaffed' || look.state === 'dark'
      ? coats[look.state]
      : coatOf(look.accent);
  return drawSymbol(symbolShapes(symbol), coat, {
    at: { x: 0, y: 0 },
    scale: SCALE,
    line: 1.2,
  });
}
