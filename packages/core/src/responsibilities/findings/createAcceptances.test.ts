import type { CatalogEntity } from '../../catalog';
import {
  accepted,
  entity,
  findingsOf,
  rule,
  service,
} from './__testUtils__/company';

const UNTIL = 'until 2026-12-31: After the move.';
const TERMS = { until: '2026-12-31', reason: 'After the move.' };

const groups = (annotated: Record<string, Record<string, string>> = {}) => [
  entity('Group:shop', { type: 'team' }, { annotations: annotated.shop }),
  entity('Group:platform', { type: 'platform-team' }),
  entity(
    'Group:sre',
    { type: 'sre', parent: 'platform' },
    { annotations: annotated.sre },
  ),
  entity(
    'Group:shield',
    { type: 'security' },
    { annotations: annotated.shield },
  ),
];

/** The one finding with this id. */
function find(id: string, entities: readonly CatalogEntity[]) {
  const found = findingsOf(entities).filter(finding => finding.id === id);
  if (found.length !== 1) throw new Error(`${found.length} findings of ${id}`);
  const { message, accepted: terms, lapsed, team } = found[0];
  return { team, message, accepted: terms, lapsed };
}

const GAP = 'gap/monitoring/component:default/a';
const WATCH = {
  owner: 'sre',
  concerns: ['monitoring'],
  appliesTo: [{ entity: 'b' }],
};
const watched = (annotations?: Record<string, string>) => [
  service('b'),
  rule('watch', WATCH, annotations),
];

describe('a finding', () => {
  it.each<[string, readonly CatalogEntity[]]>([
    [
      'on its group',
      [
        ...groups({ sre: accepted(`${GAP} ${UNTIL}`) }),
        service('a'),
        ...watched(),
      ],
    ],
    [
      'on any of its registrations',
      [...groups(), service('a'), ...watched(accepted(`${GAP} ${UNTIL}`))],
    ],
  ])('is accepted by the team that should act, %s', (_, entities) => {
    expect(find(GAP, entities)).toEqual({
      team: 'group:default/sre',
      message: 'a has no team for monitoring.',
      accepted: TERMS,
    });
  });

  it('is accepted on what it is about where that belongs to the acting team, or to a group above it', () => {
    for (const owner of ['sre', 'platform']) {
      const own = service('a', { owner }, accepted(`${GAP} ${UNTIL}`));
      expect(find(GAP, [...groups(), own, ...watched()])).toMatchObject({
        accepted: TERMS,
      });
    }
  });

  it('is not silenced by a team that should not act, and says whose word counts', () => {
    const theirs = service('a', {}, accepted(`${GAP} ${UNTIL}`));
    expect(find(GAP, [...groups(), theirs, ...watched()])).toEqual({
      team: 'group:default/sre',
      message:
        'a has no team for monitoring. It is accepted where that does not count (After the move.): only sre can accept it.',
      lapsed: { ...TERMS, why: 'not-theirs' },
    });
  });

  it('shows an acceptance whose day has passed', () => {
    const late = accepted(`${GAP} until 2026-11-22: For now.`);
    expect(
      find(GAP, [...groups({ sre: late }), service('a'), ...watched()]),
    ).toEqual({
      team: 'group:default/sre',
      message:
        'a has no team for monitoring. It was accepted until 2026-11-22 (For now.); that day has passed.',
      lapsed: { until: '2026-11-22', reason: 'For now.', why: 'expired' },
    });
  });

  it('goes by the longest of several acceptances', () => {
    const both = accepted(
      `${GAP} until 2026-11-22: For now.`,
      `${GAP} ${UNTIL}`,
    );
    expect(
      find(GAP, [...groups({ sre: both }), service('a'), ...watched()]),
    ).toMatchObject({ accepted: TERMS });
  });

  it('is accepted by any platform team, or where it stands, while no team can be named', () => {
    const id = 'gap/on-call/component:default/lost';
    const lost = (annotations?: Record<string, string>) =>
      entity(
        'Component:lost',
        { type: 'service', lifecycle: 'production' },
        { annotations },
      );
    expect(find(id, [...groups(), lost(accepted(`${id} ${UNTIL}`))])).toEqual({
      team: undefined,
      message: 'lost has no owner, so nobody answers for on call.',
      accepted: TERMS,
    });
    expect(
      find(id, [...groups({ sre: accepted(`${id} ${UNTIL}`) }), lost()]),
    ).toMatchObject({ accepted: TERMS });
  });
});

describe('a finding of security', () => {
  const conflict =
    'conflict/secret-management/responsibility:default/one+responsibility:default/two';
  const claims = (annotations?: Record<string, string>) => [
    service('a'),
    rule('one', { owner: 'shield', concerns: ['secret-management'] }),
    rule('two', { owner: 'sre', concerns: ['secret-management'] }, annotations),
  ];
  const late = {
    concerns: ['vulnerability-management'],
    reviewBy: '2026-01-01',
  };
  const review = 'overdue-review/responsibility:default/scan';

  it('is accepted by the security team', () => {
    expect(
      find(conflict, [
        ...groups({ shield: accepted(`${conflict} ${UNTIL}`) }),
        ...claims(),
      ]),
    ).toMatchObject({ accepted: TERMS });
  });

  it('is not accepted by another team, although it should act', () => {
    expect(
      find(review, [
        ...groups(),
        service('a'),
        rule('scan', { ...late, owner: 'sre' }, accepted(`${review} ${UNTIL}`)),
      ]),
    ).toEqual({
      team: 'group:default/sre',
      message:
        'scan was due for review on 2026-01-01. It is accepted where that does not count (After the move.): only shield can accept it.',
      lapsed: { ...TERMS, why: 'not-theirs' },
    });
    expect(
      find(conflict, [
        ...groups(),
        ...claims(accepted(`${conflict} ${UNTIL}`)),
      ]),
    ).toMatchObject({ lapsed: { why: 'not-theirs' } });
  });

  it('is accepted by nobody where there is no security team', () => {
    const nobody = groups().filter(
      ({ metadata }) => metadata.name !== 'shield',
    );
    expect(
      find(review, [
        ...nobody,
        service('a'),
        rule(
          'scan',
          { ...late, owner: 'sre', type: 'security' },
          accepted(`${review} ${UNTIL}`),
        ),
      ]).lapsed,
    ).toEqual({ ...TERMS, why: 'not-theirs' });
  });
});
