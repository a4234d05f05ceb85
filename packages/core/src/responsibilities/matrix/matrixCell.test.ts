import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { surveyFleet } from '../fleet/surveyFleet';
import { coverageMatrix } from './coverageMatrix';
import { matrixCell } from './matrixCell';

function entity(ref: string, spec: Record<string, Json> = {}): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name }, spec };
}

const service = (name: string, spec: Record<string, Json> = {}) =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    ...spec,
  });

const survey = surveyFleet(
  createOrganization({
    entities: withRelations([
      ...['shop', 'sre', 'devx'].map(name =>
        entity(`Group:${name}`, { type: 'team' }),
      ),
      entity('Template:add-pipeline', { type: 'service', owner: 'devx' }),
      entity('System:checkout', { owner: 'shop' }),
      service('till', { system: 'checkout' }),
      service('bill', { system: 'checkout' }),
      service('draft', { system: 'checkout', lifecycle: 'experimental' }),
      service('orphan', { system: 'checkout', owner: 'nobody' }),
      service('lonely'),
      entity('Responsibility:ship', {
        owner: 'devx',
        concerns: ['ci-cd'],
        appliesTo: [{ entity: 'till' }, { entity: 'bill' }],
        automatedBy: ['add-pipeline', 'gone'],
      }),
      entity('Responsibility:ship-bill', {
        owner: 'sre',
        concerns: ['ci-cd'],
        appliesTo: [{ entity: 'bill' }],
      }),
    ]),
    vocabulary: packagedVocabulary(),
  }),
);

describe('matrixCell', () => {
  it('lists the entities of a cell, those without one clear answer first', () => {
    expect(
      matrixCell(survey, {
        concern: 'ci-cd',
        by: 'system',
        column: 'system:default/checkout',
      }),
    ).toEqual([
      { ref: 'component:default/orphan', outcome: 'gap', teams: [] },
      {
        ref: 'component:default/bill',
        outcome: 'conflict',
        teams: ['group:default/devx', 'group:default/sre'],
      },
      {
        ref: 'component:default/till',
        outcome: 'accountable',
        by: 'rule',
        teams: ['group:default/devx'],
      },
    ]);
  });

  it('tells answers of the owner, and owners that do not exist', () => {
    expect(
      matrixCell(survey, {
        concern: 'on-call',
        by: 'system',
        column: 'system:default/checkout',
      }).map(({ ref, outcome, by }) => [ref, outcome, by]),
    ).toEqual([
      ['component:default/orphan', 'gap', undefined],
      ['component:default/bill', 'accountable', 'default'],
      ['component:default/till', 'accountable', 'default'],
    ]);
  });

  it('lists those in no group, and those of which it is not required when asked', () => {
    const refs = (column: string, questions?: 'all') =>
      matrixCell(survey, {
        concern: 'ci-cd',
        by: 'system',
        column,
        questions,
      }).map(({ ref }) => ref);

    expect(refs('')).toEqual(['component:default/lonely']);
    expect(refs('system:default/checkout', 'all')).toContain(
      'component:default/draft',
    );
  });

  it('has nothing behind a concern or a group that does not exist', () => {
    const ask = (concern: string, column: string) =>
      matrixCell(survey, { concern, by: 'system', column });

    expect(ask('quantum', 'system:default/checkout')).toEqual([]);
    expect(ask('ci-cd', 'system:default/gone')).toEqual([]);
  });

  it.each(['required', 'all'] as const)(
    'agrees with every count of the matrix of %s questions',
    questions => {
      for (const by of ['domain', 'system', 'owner'] as const) {
        const { rows } = coverageMatrix(survey, { by, questions });
        for (const { concern, cells } of rows) {
          for (const { column, needed, gaps, conflicts, byOwner } of cells) {
            const found = matrixCell(survey, {
              concern,
              by,
              column,
              questions,
            });
            const count = (outcome: string) =>
              found.filter(one => one.outcome === outcome).length;
            expect({
              needed: found.length,
              gaps: count('gap'),
              conflicts: count('conflict'),
              byOwner: found.filter(one => one.by === 'default').length,
            }).toEqual({ needed, gaps, conflicts, byOwner });
          }
        }
      }
    },
  );

  it('knows the templates that start the work, as far as they exist', () => {
    const row = coverageMatrix(survey).rows.find(
      ({ concern }) => concern === 'ci-cd',
    );

    expect(row?.templates).toEqual(['template:default/add-pipeline']);
  });
});
