import type { BeltPlan } from './planBelts';

/** The lanes of each corridor: which belt runs in which, counted from the top. */
export interface Lanes {
  /** By corridor: how many. Corridor `n` lies above row `n` of halls. */
  readonly counts: readonly number[];
  laneOf(plan: BeltPlan, corridor: number): number | undefined;
}

const STRAIGHT = 0.5;

/**
 * Gives each belt that has to go sideways a lane of its own: the selected
 * machine the top one, the others by where they come from.
 */
export function assignLanes(plans: readonly BeltPlan[], rows: number): Lanes {
  const lanes = new Map<string, number>();
  const counts: number[] = [];
  for (let corridor = 0; corridor < rows; corridor += 1) {
    const sideways = plans
      .flatMap(plan => {
        const enter = entersAt(plan, corridor);
        return enter === undefined ? [] : [{ plan, enter }];
      })
      .sort(
        (a, b) =>
          Number(hasNote(b.plan, corridor)) -
            Number(hasNote(a.plan, corridor)) ||
          Number(b.plan.selected) - Number(a.plan.selected) ||
          a.enter - b.enter,
      );
    counts.push(sideways.length);
    sideways.forEach(({ plan }, lane) =>
      lanes.set(`${corridor} ${plan.id}`, lane),
    );
  }
  return {
    counts,
    laneOf: (plan, corridor) => lanes.get(`${corridor} ${plan.id}`),
  };
}

/** Words stand above the lane of a bypass, where no other lane may be. */
function hasNote(plan: BeltPlan, corridor: number): boolean {
  return plan.kind === 'bypass' && plan.row === corridor;
}

/** Where a belt enters a corridor that it has to cross sideways. */
function entersAt(plan: BeltPlan, corridor: number): number | undefined {
  const first = corridor === plan.row;
  const last = plan.gutterX === undefined ? first : corridor === 0;
  if (!first && !last) {
    return undefined;
  }
  const enter = first ? plan.sourceX : plan.gutterX!;
  const leaves =
    first && plan.gutterX !== undefined ? [plan.gutterX] : plan.docks;
  return leaves.some(x => Math.abs(x - enter) > STRAIGHT) ? enter : undefined;
}
