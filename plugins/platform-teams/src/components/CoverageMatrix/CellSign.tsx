import Check from '@material-ui/icons/Check';
import EmojiObjects from '@material-ui/icons/EmojiObjectsOutlined';
import Person from '@material-ui/icons/Person';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import type { CellLook } from './describeCell';

const SIGNS = {
  team: Check,
  owner: Person,
  gap: RadioButtonUnchecked,
  conflict: SwapHoriz,
  suggestion: EmojiObjects,
};

/** The sign of a state; words always stand beside it. */
export function CellSign({ look }: { look: CellLook | 'suggestion' }) {
  const Sign = SIGNS[look];
  return <Sign aria-hidden fontSize="inherit" />;
}
