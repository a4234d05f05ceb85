import type { MachineInput } from './types';

/** One machine that stands for several which find no track of their own. */
export function rollUp(machines: readonly MachineInput[]): MachineInput {
  const teams = new Set(
    machines
      .filter(machine => machine.state === 'staffed')
      .map(machine => machine.plate),
  );
  const title = `+${machines.length} more ${machines.length === 1 ? 'area' : 'areas'}`;
  const count = troubleOf(machines);
  const plate = [...teams].join(', ') || 'nobody yet';
  return {
    id: `more:${machines[0].id}`,
    title,
    symbol: 'stack',
    state: 'rolled-up',
    plate,
    count,
    rank: 0,
    label: `${title}, ${count}${teams.size > 0 ? `, run by ${plate}` : ''}. Opens the list of them.`,
  };
}

/** What is open among them, in the words of the single machines. */
function troubleOf(machines: readonly MachineInput[]): string {
  const numberOf = (state: MachineInput['state']) =>
    machines.filter(machine => machine.state === state).length;
  const parts = [
    { number: numberOf('unstaffed'), words: 'unstaffed' },
    { number: numberOf('dark'), words: 'without an owner' },
    { number: numberOf('conflict'), words: 'claimed twice' },
  ].filter(({ number }) => number > 0);
  return (
    parts.map(({ number, words }) => `${number} ${words}`).join(', ') ||
    'all staffed'
  );
}
