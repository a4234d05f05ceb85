import { rollUp } from './rollUp';
import type { MachineInput } from './types';

function machine(
  id: string,
  state: MachineInput['state'],
  plate = 'SRE',
): MachineInput {
  return {
    id,
    title: id,
    symbol: 'gauge',
    state,
    plate,
    count: '',
    rank: 0,
    label: id,
  };
}

describe('rollUp', () => {
  it.each<[string, readonly MachineInput[], string]>([
    [
      'all staffed',
      [machine('a', 'staffed'), machine('b', 'staffed')],
      'all staffed',
    ],
    [
      'those that nobody runs',
      [machine('a', 'unstaffed'), machine('b', 'staffed')],
      '1 unstaffed',
    ],
    [
      'every kind of trouble',
      [
        machine('a', 'unstaffed'),
        machine('b', 'dark'),
        machine('c', 'conflict'),
      ],
      '1 unstaffed, 1 without an owner, 1 claimed twice',
    ],
  ])('says in its count that there are %s', (_, machines, count) => {
    expect(rollUp(machines).count).toBe(count);
  });

  it('carries the plates of those that are staffed, each once', () => {
    const rolled = rollUp([
      machine('a', 'staffed', 'SRE'),
      machine('b', 'staffed', 'SRE'),
      machine('c', 'staffed', 'DevX'),
      machine('d', 'unstaffed', 'Security?'),
    ]);
    expect(rolled).toMatchObject({
      title: '+4 more areas',
      plate: 'SRE, DevX',
    });
  });
});
