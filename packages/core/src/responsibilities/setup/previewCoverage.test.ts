import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { draftYaml } from '../draft/draftYaml';
import type { ResponsibilityDraft } from '../draft/ResponsibilityDraft';
import { surveyFleet } from '../fleet/surveyFleet';
import { coverageOf, previewCoverage } from './previewCoverage';

function entity(ref: string, spec: Record<string, Json>): CatalogEntity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec,
  };
}

const service = (name: string, owner: string) =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner,
  });

const SURVEY = surveyFleet(
  createOrganization({
    entities: withRelations([
      entity('Group:shop', { type: 'team' }),
      entity('Group:sre', { type: 'team' }),
      entity('Group:devx', { type: 'team' }),
      service('till', 'shop'),
      service('bill', 'shop'),
      service('orphan', 'nobody'),
    ]),
    vocabulary: packagedVocabulary(),
  }),
);

const TODAY = [
  ['Run', 9, 2, 2],
  ['Build and ship', 3, 0, 0],
  ['Secure', 6, 0, 0],
  ['Code', 3, 2, 2],
];

function previewed(...drafts: readonly ResponsibilityDraft[]) {
  const result = previewCoverage(SURVEY, draftYaml(drafts));
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.coverage.groups.map(({ group, needed, today, after }) => [
    group,
    needed,
    today,
    after,
  ]);
}

function rows(
  changed: Readonly<Record<string, number>>,
): readonly (readonly (string | number)[])[] {
  return TODAY.map(([group, needed, today, after]) => [
    group,
    needed,
    today,
    changed[group] ?? after,
  ]);
}

describe('previewCoverage', () => {
  it('counts what the owners answer today', () => {
    expect(
      coverageOf(SURVEY).groups.map(({ group, needed, today, after }) => [
        group,
        needed,
        today,
        after,
      ]),
    ).toEqual(TODAY);
    expect(coverageOf(SURVEY)).toMatchObject({
      needed: 21,
      today: 4,
      after: 4,
    });
  });

  it.each<
    [string, readonly ResponsibilityDraft[], Readonly<Record<string, number>>]
  >([
    [
      'a team everywhere',
      [{ name: 'watch', owner: 'sre', concerns: ['monitoring'] }],
      { Run: 5 },
    ],
    [
      'a team somewhere',
      [
        {
          name: 'ship',
          owner: 'devx',
          concerns: ['ci-cd'],
          appliesTo: [{ entity: 'till' }],
        },
      ],
      { 'Build and ship': 1 },
    ],
    [
      'two teams',
      [
        { name: 'watch', owner: 'sre', concerns: ['monitoring'] },
        { name: 'ship', owner: 'devx', concerns: ['ci-cd'] },
      ],
      { Run: 5, 'Build and ship': 3 },
    ],
    [
      'two teams that claim the same, which is no clear answer',
      [
        { name: 'watch', owner: 'sre', concerns: ['monitoring'] },
        { name: 'watch-too', owner: 'devx', concerns: ['monitoring'] },
      ],
      {},
    ],
    [
      'a team that does not exist',
      [{ name: 'watch', owner: 'ghosts', concerns: ['monitoring'] }],
      {},
    ],
    [
      'work that nothing requires',
      [{ name: 'trace', owner: 'sre', concerns: ['tracing'] }],
      {},
    ],
  ])('counts what it would be with %s', (_, drafts, changed) => {
    expect(previewed(...drafts)).toEqual(rows(changed));
  });

  it('says what is wrong with the text, as everywhere else', () => {
    expect(
      previewCoverage(
        SURVEY,
        draftYaml([{ name: 'x', owner: 'sre', concerns: ['monitorin'] }]),
      ),
    ).toMatchObject({
      ok: false,
      issues: [{ file: 'platform-teams.yaml', path: 'spec.concerns[0]' }],
    });
  });
});
