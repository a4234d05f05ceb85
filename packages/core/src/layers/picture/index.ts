export {
  drawLayers,
  type DrawLayersOptions,
  type LayersPicture,
  type RolledUp,
} from './drawLayers';
export type {
  Cell,
  Drawing,
  Drawn,
  DrawnBelt,
  DrawnGroup,
  DrawnPath,
  DrawnPick,
  DrawnText,
  Point,
} from './drawing';
export { legendColumns } from './legend/legendColumns';
export { legendEntries, type LegendEntry } from './legend/legendEntries';
export {
  layersPalette,
  type ColorToken,
  type LayersSkin,
  type LayersTheme,
  type Palette,
} from './palette';
export {
  describeMachine,
  teamsOf,
  type MachineWords,
} from './serves/describeMachine';
export { describeBypass } from './serves/describeBypass';
export { endId } from './serves/ids';
export { MORE_OWNERS } from './layout/layoutOwners';
export { LEAST_PICTURE } from './layout/metrics';
export { ALL_BYPASSES } from './layout/placeBelts';
export type { Accent } from './layout/types';
export { titlesOf } from './serves/titlesOf';
export { drawWarning } from './symbols/drawWarning';
export { machineSign } from './symbols/machineSign';
export { coverageSentence } from './sheet/coverageSentence';
export type { SheetWords } from './sheet/drawSheet';
export { longDate } from './sheet/longDate';
export { pictureModes } from './sheet/pictureModes';
export { boxSign } from './stands/boxSign';
export { boxesThatFit } from './stands/boxesThatFit';
export { describeCrossings } from './stands/describeCrossings';
export { MORE_CROSSINGS } from './stands/drawStands';
export { counted } from './text/counted';
export { heldWidth } from './text/textWidth';
