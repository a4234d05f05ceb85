import { teamLoad } from './__fixtures__/teams';
import {
  groupByDiscipline,
  groupByPlatform,
  whoHoldsMost,
} from './groupByPlatform';

const ml = { platform: { id: 'ml', title: 'ML Platform' } };

describe('groupByPlatform', () => {
  it('groups teams in the order in which they come', () => {
    const platforms = groupByPlatform([
      teamLoad('sre', 'SRE'),
      teamLoad('ml', 'ML', ml),
      teamLoad('devx', 'DevX'),
    ]);

    expect(
      platforms.map(({ title, teams }) => [
        title,
        teams.map(team => team.title),
      ]),
    ).toEqual([
      ['Engineering Platform', ['SRE', 'DevX']],
      ['ML Platform', ['ML']],
    ]);
  });
});

describe('whoHoldsMost', () => {
  function teams(...concerns: number[]) {
    return concerns.map((count, index) =>
      teamLoad(`t${index}`, `T${index}`, { concerns: count }),
    );
  }

  it.each([
    [
      'names the two that hold at least half',
      teams(10, 2, 9, 14),
      'T3 and T0 hold 24 of 35 areas of work.',
    ],
    ['says nothing where the work is spread', teams(3, 3, 3, 3, 3), undefined],
    ['says nothing of few teams', teams(9, 1, 1), undefined],
    ['says nothing where one holds all', teams(3, 0, 0, 0), undefined],
    ['says nothing when nothing is registered', teams(0, 0, 0, 0), undefined],
  ])('%s', (_, list, expected) => {
    expect(whoHoldsMost(list)).toBe(expected);
  });
});

describe('groupByDiscipline', () => {
  it('puts a team under each kind of its work, and one of none apart', () => {
    const groups = groupByDiscipline(
      [
        teamLoad('platform', 'Platform', { disciplines: ['sre', 'devx'] }),
        teamLoad('devx', 'DevX', { disciplines: ['devx'] }),
        teamLoad('other', 'Other', { disciplines: [] }),
      ],
      id => ({ sre: 'Reliability', devx: 'Developer experience' })[id] ?? id,
    );

    expect(
      groups.map(({ title, teams }) => [title, teams.map(team => team.title)]),
    ).toEqual([
      ['Developer experience', ['Platform', 'DevX']],
      ['Reliability', ['Platform']],
      ['No kind of work named', ['Other']],
    ]);
  });
});
