/** Processor times of works that run in turns, so that what else the machine does hits all alike. */
import { processorMs } from './processorMs';

/**
 * The median processor time of each work in milliseconds, after one turn that is not counted.
 *
 * @param works - each gets ready outside of the time that is counted, and returns what is counted.
 */
export function alternate<Name extends string>(
  works: Readonly<Record<Name, () => () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    // Whoever comes first pays for what the collector left; each has its turn.
    const shift = round % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const work = works[name]();
      global.gc?.();
      const ms = processorMs(() => {
        work();
      });
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(
    names.map(name => [name, medianOf(times.get(name) ?? [])]),
  ) as Record<Name, number>;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
