import { parseAccepted } from './acceptedFinding';

describe('parseAccepted', () => {
  it('reads one acceptance a line, and leaves out what has another form', () => {
    expect(
      parseAccepted(
        [
          'bypass/component:default/shop until 2027-01-31: Moves to the platform in January.',
          '  gap/monitoring until 2027-02-30: no such day',
          'gap/monitoring until soon: no day',
          'gap/monitoring until 2027-02-01:',
          '',
          'gap/logging  until 2027-02-01: See the plan: part two',
        ].join('\n'),
      ),
    ).toEqual([
      {
        id: 'bypass/component:default/shop',
        until: '2027-01-31',
        reason: 'Moves to the platform in January.',
      },
      {
        id: 'gap/logging',
        until: '2027-02-01',
        reason: 'See the plan: part two',
      },
    ]);
  });
});
