import type { MachineOnTrack } from './layoutHalls';
import { MACHINE_TOP, PLATE_WIDTH, TRACK } from './metrics';
import { textWidth } from '../text/textWidth';
import type { Accent, MachineState, PlacedMachine } from './types';
import { wrapText } from '../text/wrapText';

const LAMP = 18;
/** The aisle between machines, and a little around the words. */
const NAME_MARGIN = 17;

/** A nameplate begins with a lamp where somebody should switch it on. */
export function hasLamp(state: MachineState): boolean {
  return state === 'staffed' || state === 'dark' || state === 'conflict';
}

function plateMargin(state: MachineState): number {
  if (!hasLamp(state)) {
    return 8;
  }
  return state === 'conflict' ? LAMP + 12 : LAMP;
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
  const name = wrapText(machine.title, words, {
    size: 13,
    bold: true,
    lines: 2,
  });
  const count = wrapText(machine.count, words, {
    size: 12,
    lines: 1,
  });
  const room = PLATE_WIDTH - plateMargin(machine.state);
  const style = { size: 12, bold: true };
  return {
    ...machine,
    accent: hall.accent,
    x: onTrack.x,
    top: hall.y + MACHINE_TOP,
    width: onTrack.width,
    lines: name.lines,
    countText: count.lines[0] ?? '',
    cut: name.cut || count.cut || textWidth(machine.plate, style) > room,
    plateText:
      wrapText(machine.plate, room, { ...style, lines: 1 }).lines[0] ?? '',
    inside: onTrack.inside,
  };
}
