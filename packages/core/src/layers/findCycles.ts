/**
 * Circles of dependencies that run through more than one layer. Each group of
 * entities that reach one another is one finding, with one shortest way round
 * as its example. Groups are strongly connected components (Tarjan, 1972),
 * walked without recursion, since chains can be long.
 */
import type { Organization } from '../catalog/Organization';
import type { Steps } from './steps';
import { joinWords } from '../catalog/Issue';
import type { Crossing, Placement } from './types';

const BETWEEN_BREAKS = 1_024;
const MOST_NAMED = 8;

/** A circle between layers, with all that take part. @internal */
export interface Cycle {
  readonly crossing: Crossing;
  readonly members: readonly string[];
}

/** Finds the circles between layers, by their first entity. @internal */
export function* findCyclesInSteps(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
): Steps<readonly Cycle[]> {
  const components = yield* componentsOf(organization, placements);
  return components.flatMap(component => {
    const layers = new Set(component.map(ref => placements.get(ref)?.layer));
    if (layers.size < 2) return [];
    const path = shortestWayRound(organization, placements, component);
    const [from, to] = path;
    const round = describeRound(path.map(organization.titleOf));
    const crossing: Crossing = {
      id: `cycle:${[...component].sort()[0]}`,
      kind: 'cycle',
      from,
      to,
      fromLayer: placements.get(from)?.layer ?? '',
      toLayer: placements.get(to)?.layer ?? '',
      severity: 'warning',
      team: organization.ownerOf(from),
      accepted: undefined,
      path,
      members: component.length,
      severityReason:
        'A warning, because none of them can be changed, moved or taken away alone.',
      reason: `${round}: they depend on one another in a circle through several layers.`,
      fix: `Take one dependency out of the circle, best the one by which ${organization.titleOf(from)} leaves its layer.`,
    };
    return [{ crossing, members: component }];
  });
}

/** All the way round, unless it is long. */
function describeRound(titles: readonly string[]): string {
  if (titles.length <= MOST_NAMED) return titles.join(', ');
  const named = titles.slice(0, MOST_NAMED);
  return joinWords([...named, `${titles.length - MOST_NAMED} more`]);
}

function* componentsOf(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
): Steps<readonly (readonly string[])[]> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  let steps = 0;

  for (const root of placements.keys()) {
    if (index.has(root)) continue;
    const walk = [enter(root)];
    while (walk.length > 0) {
      steps += 1;
      if (steps % BETWEEN_BREAKS === 0) yield;
      const frame = walk[walk.length - 1];
      const target = frame.targets[frame.next];
      frame.next += 1;
      if (target === undefined) {
        walk.pop();
        leave(frame.ref, walk[walk.length - 1]?.ref);
      } else if (!index.has(target)) {
        walk.push(enter(target));
      } else if (isOpen.has(target)) {
        lower(frame.ref, index.get(target));
      }
    }
  }
  return components;

  function enter(ref: string) {
    index.set(ref, index.size);
    low.set(ref, index.size - 1);
    open.push(ref);
    isOpen.add(ref);
    return { ref, targets: targetsOf(organization, placements, ref), next: 0 };
  }

  function lower(ref: string, to: number | undefined) {
    low.set(ref, Math.min(low.get(ref) ?? Infinity, to ?? Infinity));
  }

  function leave(ref: string, parent: string | undefined) {
    if (parent !== undefined) lower(parent, low.get(ref));
    if (low.get(ref) !== index.get(ref)) return;
    const component: string[] = [];
    let member: string | undefined;
    do {
      member = open.pop();
      if (member === undefined) break;
      isOpen.delete(member);
      component.push(member);
    } while (member !== ref);
    if (component.length > 1) components.push(component);
  }
}

/** From the first entity whose dependency leaves its layer, the shortest way back. */
function shortestWayRound(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
  component: readonly string[],
): readonly string[] {
  const members = new Set(component);
  const next = (ref: string) =>
    targetsOf(organization, placements, ref).filter(target =>
      members.has(target),
    );
  const start = [...component]
    .sort()
    .find(ref =>
      next(ref).some(
        to => placements.get(to)?.layer !== placements.get(ref)?.layer,
      ),
    );
  if (start === undefined) return component;
  const cameFrom = new Map<string, string>();
  // The first step leaves the layer, so that the example shows what it is about.
  const queue = next(start).filter(
    to => placements.get(to)?.layer !== placements.get(start)?.layer,
  );
  for (const ref of queue) cameFrom.set(ref, start);
  for (const ref of queue) {
    for (const target of next(ref)) {
      if (target === start) return wayFrom(start, ref, cameFrom);
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, ref);
      queue.push(target);
    }
  }
  return component;
}

function wayFrom(
  start: string,
  end: string,
  cameFrom: ReadonlyMap<string, string>,
): readonly string[] {
  const way = [start];
  for (
    let ref: string | undefined = end;
    ref !== undefined && ref !== start;
    ref = cameFrom.get(ref)
  ) {
    way.unshift(ref);
  }
  return [start, ...way];
}

function targetsOf(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
  ref: string,
): readonly string[] {
  return organization
    .dependenciesOf(ref)
    .filter(
      target => target !== ref && placements.get(target)?.layer !== undefined,
    )
    .sort();
}
