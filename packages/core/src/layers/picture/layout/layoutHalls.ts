import { allocateTracks } from './allocateTracks';
import { chooseDrawn } from './chooseDrawn';
import { COLUMN_GUTTER, TRACK, WIDEST_TRACK } from './metrics';
import { rollUp } from './rollUp';
import type { ColumnInput, MachineInput } from './types';

/** A machine on its track. */
export interface MachineOnTrack {
  readonly machine: MachineInput;
  readonly inside: readonly MachineInput[];
  readonly x: number;
  readonly width: number;
}

/** A hall along the horizontal axis. */
export interface HallSpan {
  readonly column: ColumnInput;
  readonly x: number;
  readonly width: number;
  readonly machines: readonly MachineOnTrack[];
}

/** Halls that stand side by side. */
export type HallRow = readonly HallSpan[];

/**
 * Shares a width among the columns of a band: side by side, or one above the
 * other where they are asked to or do not fit.
 */
export function layoutHalls(
  columns: readonly ColumnInput[],
  options: {
    readonly x: number;
    readonly width: number;
    readonly stacked: boolean;
    readonly most: number;
  },
): readonly HallRow[] {
  const { x, width, most } = options;
  const gutters = COLUMN_GUTTER * (columns.length - 1);
  const tracks = Math.floor((width - gutters) / TRACK);
  const shares =
    columns.length > 1 && !options.stacked
      ? allocateTracks(
          columns.map(column => column.machines.length),
          { tracks, most },
        )
      : undefined;
  if (!shares) {
    return columns.map(column => [spread(column, { x, width, most })]);
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pitch = (width - gutters) / total;
  let left = x;
  return [
    columns.map((column, index) => {
      const hall = {
        column,
        x: left,
        width: pitch * shares[index],
        machines: onTracks(column.machines, left, {
          tracks: Math.min(shares[index], most),
          pitch: Math.min(pitch, WIDEST_TRACK),
        }),
      };
      left += hall.width + COLUMN_GUTTER;
      return hall;
    }),
  ];
}

/** One column over the whole width, its machines evenly spread. */
function spread(
  column: ColumnInput,
  options: {
    readonly x: number;
    readonly width: number;
    readonly most: number;
  },
): HallSpan {
  const { x, width, most } = options;
  const tracks = Math.max(1, Math.min(Math.floor(width / TRACK), most));
  const drawn = Math.max(1, Math.min(column.machines.length, tracks));
  return {
    column,
    x,
    width,
    machines: onTracks(column.machines, x, {
      tracks,
      pitch: Math.min(width / drawn, WIDEST_TRACK),
    }),
  };
}

function onTracks(
  machines: readonly MachineInput[],
  x: number,
  options: { readonly tracks: number; readonly pitch: number },
): readonly MachineOnTrack[] {
  const { tracks, pitch } = options;
  const drawn = chooseDrawn(machines, tracks);
  const all =
    drawn.rolledUp.length > 0
      ? [...drawn.machines, rollUp(drawn.rolledUp)]
      : drawn.machines;
  return all.map((machine, index) => ({
    machine,
    inside: machine.state === 'rolled-up' ? drawn.rolledUp : [],
    x: x + pitch * (index + 0.5),
    width: pitch,
  }));
}
