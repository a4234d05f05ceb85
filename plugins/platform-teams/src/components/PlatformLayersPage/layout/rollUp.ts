import type { MachineInput } from './types';

/** One machine that stands for several which find no track of their own. */
export function rollUp(machines: readonly MachineInput[]): MachineInput {
  const unstaffed = machines.filter(
    machine => machine.state === 'unstaffed',
  ).length;
  const teams = new Set(
    machines
      .filter(machine => machine.state === 'staffed')
      .map(machine => machine.plate),
  );
  const title = `+${machines.length} more ${machines.length === 1 ? 'area' : 'areas'}`;
  const count = unstaffed > 0 ? `${unstaffed} unstaffed` : 'all staffed';
  const plate = [...teams].join(', ');
  return {
    id: `more:${machines[0].id}`,
    title,
    symbol: 'stack',
    state: 'rolled-up',
    plate,
    count,
    rank: 0,
    label: `${title}, ${count}${plate && `, run by ${plate}`}. Opens the list of them.`,
  };
}
