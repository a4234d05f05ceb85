import type { MachineOnTrack } from './layoutHalls';
import { MACHINE_TOP, PLATE_WIDTH, TRACK } from './metrics';
import type { Accent, MachineState, PlacedMachine } from './types';
import { fitPlate, wrapName } from '../text/wrapName';
import { wrapText } from '../text/wrapText';

const LAMP = 18;
const SECOND_LAMP = 6;
const BARE_PLATE = 8;
/** The aisle between machines, and a little around the words. */
const NAME_MARGIN = 17;

/** A nameplate begins with a lamp where somebody should switch it on. */
export function hasLamp(state: MachineState): boolean {
  return state === 'staffed' || state === 'dark' || state === 'conflict';
}

/** What a nameplate gives to its lamps, and leaves free at its ends. @internal */
export function plateMargin(state: MachineState): number {
  if (!hasLamp(state)) {
    return BARE_PLATE;
  }
  return state === 'conflict' ? LAMP + SECOND_LAMP : LAMP;
}

/** Gives a machine on its track its height, and its words their lines. */
export function placeMachine(
  onTrack: MachineOnTrack,
  hall: {
    readonly y: number;
    readonly accent: Accent;
    /** Words stay within a card, however wide the track. */
    readonly cards: boolean;
  },
): PlacedMachine {
  const { machine } = onTrack;
  const words =
    (hall.cards ? Math.min(onTrack.width, TRACK) : onTrack.width) - NAME_MARGIN;
  const name = wrapName(machine.title, words);
  const count = wrapText(machine.count, words, {
    size: 12,
    lines: 1,
  });
  const margin = hall.cards ? BARE_PLATE : plateMargin(machine.state);
  const plate = fitPlate(machine.plate, PLATE_WIDTH - margin);
  return {
    ...machine,
    accent: hall.accent,
    x: onTrack.x,
    top: hall.y + MACHINE_TOP,
    width: onTrack.width,
    lines: name.lines,
    nameSize: name.size,
    countText: count.lines[0] ?? '',
    cut: name.cut || count.cut || plate.cut,
    plateText: plate.lines[0] ?? '',
    plateSize: plate.size,
    inside: onTrack.inside,
  };
}
