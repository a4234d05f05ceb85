import type { Lanes } from './assignLanes';
import { bridgesOver } from './beltPath';
import { counted } from '../text/counted';
import { textWidth } from '../text/textWidth';
import { leavesAt } from './leavesAt';
import { placeWords } from './placeWords';
import { FIRST_LANE, FLOOR, LANE_HEIGHT, MACHINE_TOP } from './metrics';
import type { BeltPlan } from './planBelts';
import type { Heights } from './stackRows';
import type { Accent, Picture, PlacedBelt, Point } from './types';

/** The belt's tip ends below the conveyor, or below the hall's foot. */
const UNDER_CONVEYOR = 23;
const UNDER_HALL = 9;
const PILL = 18;
const NOTE_ABOVE_LANE = 17;
const NOTE_FROM_GUTTER = 20;

/** Picked with the belt that stands for all bypasses. @public */
export const ALL_BYPASSES = 'bypasses';

interface Place {
  readonly lanes: Lanes;
  readonly heights: Heights;
  /** Of each row of halls. */
  readonly accents: readonly Accent[];
  /** How many bypasses one worn belt stands for; 0: each stands for itself. */
  readonly together: number;
  /** Machines are plain cards, which have no top but their edge. */
  readonly cards: boolean;
}

/** Gives each planned belt its way, lower ones first, and cuts where an upper one crosses. */
export function placeBelts(
  plans: readonly BeltPlan[],
  place: Place,
): Picture['belts'] {
  const placed = [...plans]
    .sort((a, b) => height(a) - height(b))
    .map(plan => placeBelt(plan, place));
  const ways = placed.flatMap(belt => belt.ways);
  return placed.map((belt, index) => ({
    ...belt,
    note: belt.note && clearOfBelts(belt.note, ways),
    bridges: bridgesOver(
      belt.ways,
      placed.slice(0, index).flatMap(lower => lower.ways),
    ),
  }));
}

/** Supply belts lie lowest, the selected machine's on top. */
function height(plan: BeltPlan): number {
  if (plan.selected) {
    return 3;
  }
  return { supplies: 0, serves: 1, bypass: 2 }[plan.kind];
}

function placeBelt(plan: BeltPlan, place: Place): PlacedBelt {
  const [first] = plan.belts;
  const entities = plan.belts.reduce((sum, belt) => sum + belt.entities, 0);
  const ways = plan.docks.map(dock => wayTo(dock, plan, place));
  return {
    id: plan.id,
    kind: plan.kind,
    selected: plan.selected,
    from: first.from,
    to: plan.belts.map(belt => belt.to),
    pick:
      plan.kind === 'bypass' && place.together > 0
        ? ALL_BYPASSES
        : (first.pick ?? first.from),
    accent: place.accents[plan.row],
    width: plan.selected || plan.kind !== 'serves' ? 10 : beltWidth(entities),
    label: plan.belts.length === 1 ? first.label : trunkLabel(plan),
    ways,
    pill:
      plan.kind === 'serves' && !plan.selected
        ? {
            x: plan.docks[0],
            y: place.heights.rows[0].corridor + PILL,
            text: counted(entities, '', '').trim(),
          }
        : undefined,
    note: plan.kind === 'bypass' ? noteOf(plan, place) : undefined,
  };
}

function trunkLabel(plan: BeltPlan): string {
  return plan.belts
    .map(belt => belt.label)
    .slice(0, 3)
    .join('; ');
}

function beltWidth(entities: number): number {
  if (entities < 50) {
    return 8;
  }
  return entities < 100 ? 10 : 12;
}

function wayTo(dock: number, plan: BeltPlan, place: Place): readonly Point[] {
  const { heights } = place;
  const row = heights.rows[plan.row];
  const start = {
    x: plan.sourceX,
    y: row.y + MACHINE_TOP + leavingHeight(plan, place),
  };
  const end = { x: dock, y: endOf(plan, heights) };
  if (plan.gutterX === undefined) {
    return [
      start,
      ...sideways(plan.sourceX, dock, laneY(plan, plan.row, place)),
      end,
    ];
  }
  return [
    start,
    ...sideways(plan.sourceX, plan.gutterX, laneY(plan, plan.row, place)),
    ...sideways(plan.gutterX, dock, laneY(plan, 0, place)),
    end,
  ];
}

function leavingHeight(plan: BeltPlan, place: Place): number {
  if (plan.symbol === 'none') return -MACHINE_TOP;
  return place.cards ? 0 : leavesAt(plan.symbol);
}

function sideways(
  from: number,
  to: number,
  y: number | undefined,
): readonly Point[] {
  return y === undefined
    ? []
    : [
        { x: from, y },
        { x: to, y },
      ];
}

function laneY(
  plan: BeltPlan,
  corridor: number,
  place: Place,
): number | undefined {
  const lane = place.lanes.laneOf(plan, corridor);
  const { corridor: top } = place.heights.rows[corridor];
  return lane === undefined ? undefined : top + FIRST_LANE + LANE_HEIGHT * lane;
}

function endOf(plan: BeltPlan, heights: Heights): number {
  return plan.kind === 'supplies'
    ? heights.rows[plan.row].corridor + UNDER_HALL
    : heights.owners + FLOOR + UNDER_CONVEYOR;
}

const NOTE = { size: 12, bold: true };
const SIGN = 26;
/** Before the words stands a sign, which a belt on their left must not run over either. */
const SIGN_BEFORE = 20;
/** So far may words move from where they belong. */
const REACH = 420;

/** Words of a bypass move along their lane until they cover no belt. */
function clearOfBelts(
  note: NonNullable<PlacedBelt['note']>,
  ways: PlacedBelt['ways'],
): NonNullable<PlacedBelt['note']> {
  const left = note.anchor === 'end';
  const x = placeWords(ways, {
    ...note,
    width: textWidth(note.text, NOTE) + SIGN,
    left,
    reach: REACH,
  });
  return { ...note, x: left ? x : x + SIGN_BEFORE };
}

function noteOf(plan: BeltPlan, place: Place): PlacedBelt['note'] {
  const y =
    laneY(plan, plan.row, place) ??
    place.heights.rows[plan.row].corridor + FIRST_LANE;
  const gutter = plan.gutterX ?? plan.sourceX;
  const left = gutter >= plan.sourceX;
  return {
    x: gutter + (left ? -NOTE_FROM_GUTTER : NOTE_FROM_GUTTER),
    y: y - NOTE_ABOVE_LANE,
    anchor: left ? 'end' : 'start',
    text:
      place.together > 0
        ? `${place.together} bypasses, past the platform`
        : (plan.belts[0].note ?? plan.belts[0].label),
  };
}
