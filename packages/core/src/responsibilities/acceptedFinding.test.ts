import { acceptedFinding, parseAccepted } from './acceptedFinding';

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

describe('acceptedFinding', () => {
  const entity = {
    metadata: {
      name: 'shop',
      annotations: {
        'platform-teams/accepted': 'gap/x until 2026-11-23: For now.',
      },
    },
  };

  it('holds through its last day', () => {
    expect(
      acceptedFinding(entity, 'gap/x', new Date('2026-11-23T23:59:00Z')),
    ).toEqual({ until: '2026-11-23', reason: 'For now.' });
    expect(
      acceptedFinding(entity, 'gap/x', new Date('2026-11-24T00:00:00Z')),
    ).toBeUndefined();
  });

  it('is about the finding that it names', () => {
    expect(
      acceptedFinding(entity, 'gap/y', new Date('2026-11-23T00:00:00Z')),
    ).toBeUndefined();
    expect(
      acceptedFinding(undefined, 'gap/x', new Date('2026-11-23T00:00:00Z')),
    ).toBeUndefined();
  });
});
