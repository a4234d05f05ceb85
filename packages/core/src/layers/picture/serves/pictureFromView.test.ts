import { machineOf, servesView } from '../__fixtures__/servesView';
import { describeMachine } from './describeMachine';
import { pictureFromView } from './pictureFromView';

describe('pictureFromView', () => {
  const input = pictureFromView(servesView, 'monitoring@engineering');

  it('stands the bands top first, the lowest in the colours of the infrastructure', () => {
    expect(input.owners.title).toBe('Application');
    expect(input.bands.map(({ title, accent }) => [title, accent])).toEqual([
      ['Platform', 'plat'],
      ['Infrastructure', 'infra'],
    ]);
    expect(input.selected).toBe('monitoring@engineering');
  });

  it('lets belts begin at machines and end at owners and columns', () => {
    expect(input.belts).toContainEqual({
      from: 'monitoring@engineering',
      to: 'group:default/baking-ops',
      kind: 'serves',
      entities: 12,
      label: 'Monitoring serves Baking ops: 12 entities',
      note: undefined,
      pick: undefined,
    });
    expect(input.belts).toContainEqual({
      from: 'kubernetes@infrastructure',
      to: 'column:platform/engineering',
      kind: 'supplies',
      entities: 14,
      label: 'Kubernetes supplies Engineering Platform: 14 entities',
      note: undefined,
      pick: undefined,
    });
  });

  it('gives a bypass words of its own, and picks it by itself', () => {
    expect(input.belts.find(belt => belt.kind === 'bypass')).toMatchObject({
      from: 'storage@infrastructure',
      label: 'Bypass, past the platform: 3 entities of Storefront on Storage',
      note: 'Bypass: 3 entities on Storage',
      pick: 'bypass:storage@infrastructure>group:default/storefront',
    });
  });

  it('begins a bypass at its layer where no machine looks after the thing', () => {
    const belts = servesView.belts.map(belt =>
      belt.kind === 'bypass' ? { ...belt, machine: undefined } : belt,
    );

    expect(
      pictureFromView({ ...servesView, belts }).belts.find(
        belt => belt.kind === 'bypass',
      ),
    ).toMatchObject({
      from: 'layer:infrastructure',
      note: 'Bypass: 3 entities on Infrastructure',
    });
  });

  it('leaves out of the picture what is accepted', () => {
    const belts = servesView.belts.map(belt =>
      belt.kind === 'bypass'
        ? { ...belt, severity: 'accepted' as const }
        : belt,
    );

    expect(
      pictureFromView({ ...servesView, belts }).belts.some(
        belt => belt.kind === 'bypass',
      ),
    ).toBe(false);
  });
});

describe('describeMachine', () => {
  const sre = { ref: 'group:default/sre', title: 'SRE' };

  it.each([
    [
      'staffed',
      {},
      {
        plate: 'SRE',
        count: '4 teams',
        sentence: 'Logging, run by SRE for 4 teams.',
      },
    ],
    [
      'claimed by two teams',
      {
        state: 'conflict' as const,
        otherTeams: [{ ref: 'group:default/cloud', title: 'Cloud' }],
      },
      {
        plate: 'SRE, Cloud',
        count: 'claimed twice',
        sentence: 'Logging, claimed by SRE, Cloud, for 4 teams.',
      },
    ],
    [
      'registered for a team that does not exist',
      { state: 'dark' as const, team: undefined, serves: 1 },
      {
        plate: 'no owner',
        count: '1 team uses it',
        sentence:
          'Logging: 1 team would be served, but the team that is registered does not exist.',
      },
    ],
    [
      'unstaffed, with a suggestion',
      {
        state: 'unstaffed' as const,
        team: undefined,
        suggestion: { ...sre, because: 'it owns grafana' },
      },
      {
        plate: 'SRE?',
        count: 'nobody yet',
        sentence:
          'Logging: nobody has registered this yet. It could be SRE, because it owns grafana.',
      },
    ],
    [
      'unstaffed',
      { state: 'unstaffed' as const, team: undefined },
      {
        plate: 'nobody yet',
        count: '',
        sentence: 'Logging: nobody has registered this yet.',
      },
    ],
  ])('says in a few words that it is %s', (_, over, expected) => {
    expect(describeMachine(machineOf('logging', 'Logging', over))).toEqual(
      expected,
    );
  });
});
