import fc from 'fast-check';
import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { surveyFleet } from '../fleet/surveyFleet';
import { coverageMatrix } from './coverageMatrix';
import type { MatrixCount, MatrixQuery } from './types';

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

const COMPANY = [
  ...['shop', 'data', 'sre', 'devx'].map(name =>
    entity(`Group:${name}`, { type: 'team' }),
  ),
  ...['payments', 'discovery'].map(name => entity(`Domain:${name}`)),
  entity('System:checkout', { domain: 'payments', owner: 'shop' }),
  entity('System:search', { domain: 'discovery', owner: 'data' }),
  service('till', { system: 'checkout' }),
  service('bill', { system: 'checkout' }),
  service('index', { system: 'search', owner: 'data' }),
  service('orphan', { system: 'search', owner: 'nobody' }),
  service('lonely'),
];
const RULES = [
  entity('Responsibility:watch', { owner: 'sre', concerns: ['monitoring'] }),
  entity('Responsibility:ship', {
    owner: 'devx',
    concerns: ['ci-cd'],
    appliesTo: [{ system: 'checkout' }],
  }),
  entity('Responsibility:ship-too', {
    owner: 'sre',
    concerns: ['ci-cd'],
    appliesTo: [{ system: 'checkout' }],
  }),
];

function matrix(
  query: MatrixQuery = {},
  entities: readonly CatalogEntity[] = [...COMPANY, ...RULES],
) {
  return coverageMatrix(
    surveyFleet(
      createOrganization({
        entities: withRelations(entities),
        vocabulary: packagedVocabulary(),
      }),
    ),
    query,
  );
}

function cell(
  table: ReturnType<typeof matrix>,
  concern: string,
  column: string,
) {
  return table.rows
    .find(row => row.concern === concern)
    ?.cells.find(one => one.column === column);
}

describe('coverageMatrix', () => {
  it('counts each required question in each group', () => {
    const table = matrix({ by: 'system' });
    expect(cell(table, 'monitoring', 'system:default/checkout')).toEqual({
      column: 'system:default/checkout',
      needed: 2,
      answered: 2,
      byOwner: 0,
      gaps: 0,
      conflicts: 0,
      teams: ['group:default/sre'],
    });
    expect(cell(table, 'ci-cd', 'system:default/checkout')).toMatchObject({
      needed: 2,
      answered: 0,
      conflicts: 2,
    });
    expect(cell(table, 'ci-cd', 'system:default/search')).toMatchObject({
      needed: 2,
      gaps: 2,
    });
  });

  it('tells what the owner answers, and where the owner is missing', () => {
    const table = matrix({ by: 'system' });
    expect(cell(table, 'on-call', 'system:default/search')).toMatchObject({
      needed: 2,
      answered: 1,
      byOwner: 1,
      gaps: 1,
      teams: [],
    });
  });

  it('puts what nobody has registered first, with a suggestion apart', () => {
    const [first] = matrix({}, [
      ...COMPANY,
      ...RULES,
      entity('Group:security', { type: 'security' }),
    ]).rows;
    expect(first).toMatchObject({
      registered: false,
      answered: 0,
      suggestions: [{ team: expect.any(String) }],
    });
  });

  it('puts the most open columns first', () => {
    expect(matrix({ by: 'system' }).columns.map(({ id }) => id)[0]).toBe(
      'system:default/search',
    );
  });

  it('keeps entities in no group apart', () => {
    expect(
      matrix({ by: 'domain' }).columns.find(({ id }) => id === ''),
    ).toMatchObject({ entities: 1 });
  });

  it('rolls the least open columns into one', () => {
    const all = matrix({ by: 'owner' });
    const few = matrix({ by: 'owner', columns: 2 });
    expect(few.columns).toHaveLength(2);
    expect(few.columns[1]).toMatchObject({
      id: '*',
      groups: all.columns.length - 1,
    });
    expect(few.columns[0]).toEqual(all.columns[0]);
  });

  it('opens with the grouping that groups most', () => {
    const grouped = COMPANY.filter(
      ({ metadata }) => metadata.name !== 'lonely',
    );
    expect(matrix({}, grouped).by).toBe('domain');
    expect(
      matrix({}, [
        entity('Group:shop', { type: 'team' }),
        service('till'),
        service('bill'),
      ]).by,
    ).toBe('owner');
  });

  it('asks more when every question is asked', () => {
    const required = matrix();
    const all = matrix({ questions: 'all' });
    expect(all.rows.length).toBeGreaterThan(required.rows.length);
    expect(all.needed).toBeGreaterThan(required.needed);
  });

  it('is empty in an empty catalog', () => {
    expect(matrix({}, [])).toMatchObject({ columns: [], rows: [], needed: 0 });
  });

  it('counts every place once, whatever the grouping and the order', () => {
    const sum = (counts: readonly MatrixCount[]) =>
      counts.reduce(
        (total, { needed, answered, gaps, conflicts }) => ({
          needed: total.needed + needed,
          answered: total.answered + answered,
          gaps: total.gaps + gaps,
          conflicts: total.conflicts + conflicts,
        }),
        { needed: 0, answered: 0, gaps: 0, conflicts: 0 },
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...COMPANY, ...RULES], { minLength: 8 }),
        fc.constantFrom('domain', 'system', 'owner'),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('required', 'all'),
        (entities, by, columns, questions) => {
          const table = matrix({ by, columns, questions }, entities);
          const { needed, answered, gaps, conflicts } = table;
          const total = { needed, answered, gaps, conflicts };
          expect(answered + gaps + conflicts).toBe(needed);
          expect(sum(table.rows)).toEqual(total);
          expect(sum(table.rows.flatMap(({ cells }) => cells))).toEqual(total);
          expect(table.columns.length).toBeLessThanOrEqual(columns);
          const ordered = [...COMPANY, ...RULES].filter(one =>
            entities.includes(one),
          );
          expect(matrix({ by, columns, questions }, ordered)).toEqual(table);
        },
      ),
      { numRuns: 200 },
    );
  });
});
