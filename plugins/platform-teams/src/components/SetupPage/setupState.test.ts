import type { SetupSuggestion } from '@cookie-factory/platform-teams-core';
import {
  addRow,
  choicesOf,
  decide,
  initialState,
  removeRow,
  rowsOf,
  takenBesides,
  type SetupState,
} from './setupState';

const SRE = 'group:default/sre';
const DEVX = 'group:default/devx';

const SUGGESTION: SetupSuggestion = {
  closest: 'three-teams',
  organizations: [
    {
      id: 'three-teams',
      works: [
        {
          id: 'reliability',
          title: 'Reliability',
          concerns: ['monitoring', 'logging'],
          candidates: [
            { team: SRE, because: 'its name says SRE', strong: true },
          ],
        },
        {
          id: 'secret-management',
          title: 'Secret management',
          concerns: ['secret-management'],
          candidates: [
            { team: DEVX, because: 'it owns the vault', strong: false },
          ],
        },
        {
          id: 'cloud',
          title: 'Cloud',
          concerns: ['kubernetes'],
          candidates: [],
        },
      ],
    },
    {
      id: 'platform-and-infrastructure',
      works: [
        {
          id: 'cloud',
          title: 'Cloud',
          concerns: ['kubernetes'],
          candidates: [],
        },
      ],
    },
    { id: 'own', works: [] },
  ],
};

const rows = (state: SetupState) => rowsOf(SUGGESTION, state);
const start = initialState(SUGGESTION);

describe('the state of the set-up page', () => {
  it('begins with what is strong ticked, and leaves the rest open', () => {
    expect(
      rows(start).map(({ key, ticked, team, reason }) => [
        key,
        ticked,
        team,
        reason,
      ]),
    ).toEqual([
      [
        'reliability',
        true,
        SRE,
        { kind: 'suggested', because: 'its name says SRE' },
      ],
      [
        'secret-management',
        false,
        DEVX,
        { kind: 'weak', because: 'it owns the vault' },
      ],
      ['cloud', false, '', { kind: 'nobody' }],
    ]);
  });

  it.each<[string, Parameters<typeof decide>[2], unknown]>([
    [
      'a team that somebody picks is meant',
      { team: DEVX },
      { ticked: true, team: DEVX, reason: { kind: 'chosen' } },
    ],
    [
      'no team is an open question',
      { team: '' },
      { ticked: false, team: '', reason: { kind: 'nobody' } },
    ],
    [
      'without its tick it keeps its team',
      { ticked: false },
      { ticked: false, team: SRE },
    ],
    [
      'other work changes nothing else',
      { concerns: ['tracing'] },
      { ticked: true, team: SRE, concerns: ['tracing'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(rows(decide(start, 'reliability', change))[0]).toMatchObject(
      expected as object,
    );
  });

  it('keeps a decision when the organisation changes', () => {
    const state = decide(start, 'cloud', { team: SRE });
    expect(
      rows({ ...state, organization: 'platform-and-infrastructure' }),
    ).toMatchObject([{ key: 'cloud', ticked: true, team: SRE }]);
  });

  it('adds rows of one’s own, each with a key that no other had', () => {
    const two = addRow(addRow({ ...start, organization: 'own' }));
    const again = addRow(removeRow(two, 'own-1'));
    expect(again.own.map(({ key }) => key)).toEqual(['own-2', 'own-3']);

    const filled = decide(decide(again, 'own-2', { team: SRE }), 'own-2', {
      concerns: ['slo'],
    });
    expect(choicesOf(rows(filled))).toEqual([
      { id: 'slo', title: '', team: SRE, concerns: ['slo'] },
    ]);
  });

  it('puts ticked rows alone into the file', () => {
    expect(choicesOf(rows(start))).toEqual([
      {
        id: 'reliability',
        title: 'Reliability',
        team: SRE,
        concerns: ['monitoring', 'logging'],
      },
    ]);
  });

  it('knows what other ticked rows have already', () => {
    const state = decide(addRow(start), 'own-1', {
      team: DEVX,
      concerns: ['slo'],
    });
    expect([...takenBesides(rows(state), 'reliability')]).toEqual(['slo']);
    expect([...takenBesides(rows(state), 'own-1')]).toEqual([
      'monitoring',
      'logging',
    ]);
  });
});
