import type { Box, LayersGroupBy } from '../../stands/types';
import type { Drawn } from '../drawing';
import type { Accent } from '../layout/types';
import { machineSign } from '../symbols/machineSign';
import { boxSymbol } from './boxSymbol';

/** A box's symbol at 44 by 32, for rows of a list. @public */
export function boxSign(
  box: Pick<Box, 'kind' | 'title'>,
  look: { readonly accent: Accent; readonly groupBy: LayersGroupBy },
): readonly Drawn[] {
  return machineSign(boxSymbol(box, look.accent, look.groupBy), {
    accent: look.accent,
    state: box.kind === 'none' ? 'unstaffed' : 'staffed',
  });
}
