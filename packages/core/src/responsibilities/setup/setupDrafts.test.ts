import { packagedVocabulary } from '../../vocabulary';
import { draftYaml } from '../draft/draftYaml';
import { validateYaml } from '../validateYaml';
import { setupDrafts } from './setupDrafts';
import type { SetupChoice } from './types';

const RELIABILITY: SetupChoice = {
  id: 'reliability',
  title: 'Reliability',
  team: 'group:default/sre',
  concerns: ['monitoring', 'logging'],
};

describe('setupDrafts', () => {
  it.each<
    [
      string,
      readonly SetupChoice[],
      readonly string[],
      readonly (readonly string[])[],
    ]
  >([
    [
      'a draft for each choice',
      [
        RELIABILITY,
        { ...RELIABILITY, id: 'cloud', team: 'group:default/cloud' },
      ],
      [],
      [
        ['reliability', 'group:default/sre'],
        ['cloud', 'group:default/cloud'],
      ],
    ],
    ['none without a team', [{ ...RELIABILITY, team: '' }], [], []],
    ['none without work', [{ ...RELIABILITY, concerns: [] }], [], []],
    [
      'the team’s name where the catalog has such a Responsibility',
      [RELIABILITY],
      ['reliability'],
      [['reliability-sre', 'group:default/sre']],
    ],
    [
      'a number where that is taken, too',
      [RELIABILITY, RELIABILITY, RELIABILITY],
      [],
      [
        ['reliability', 'group:default/sre'],
        ['reliability-sre', 'group:default/sre'],
        ['reliability-sre-2', 'group:default/sre'],
      ],
    ],
    [
      'a name that fits',
      [
        {
          ...RELIABILITY,
          id: 'x'.repeat(63),
          team: `group:default/${'y'.repeat(63)}`,
        },
      ],
      ['x'.repeat(63)],
      [
        [
          `${'x'.repeat(32)}-${'y'.repeat(30)}`,
          `group:default/${'y'.repeat(63)}`,
        ],
      ],
    ],
    [
      'a name for work that has none',
      [{ ...RELIABILITY, id: '監視' }],
      [],
      [['work', 'group:default/sre']],
    ],
  ])('writes %s', (_, choices, taken, expected) => {
    expect(
      setupDrafts(choices, new Set(taken)).map(({ name, owner }) => [
        name,
        owner,
      ]),
    ).toEqual(expected);
  });

  it('writes one file that passes the check', () => {
    const text = draftYaml(setupDrafts([RELIABILITY, RELIABILITY]));
    expect(text).toBe(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: reliability
  title: Reliability
spec:
  owner: group:default/sre
  concerns:
    - monitoring
    - logging
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: reliability-sre
  title: Reliability
spec:
  owner: group:default/sre
  concerns:
    - monitoring
    - logging
`);
    expect(
      validateYaml(text, {
        file: 'platform-teams.yaml',
        vocabulary: packagedVocabulary(),
      }),
    ).toEqual([]);
  });
});
