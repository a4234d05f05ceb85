import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { matchesPredicate } from '../../catalog/matchesPredicate';
import { FilterTable } from './FilterTable';
import { fieldsAsked } from './fieldsAsked';

interface Sketch extends Omit<CatalogEntity['metadata'], 'name'> {
  readonly kind: string;
  readonly spec?: CatalogEntity['spec'];
}

const SKETCHES: readonly Sketch[] = [
  { kind: 'Component' },
  { kind: 'component' },
  { kind: 'Component', spec: {} },
  { kind: 'Component', spec: { type: 'service' } },
  { kind: 'Component', spec: { type: 'Service', lifecycle: 'production' } },
  { kind: 'Component', spec: { type: ['service'] } },
  { kind: 'Component', spec: { type: '["service"]' } },
  { kind: 'Component', spec: { type: true } },
  { kind: 'Component', spec: { type: 'true' } },
  { kind: 'Component', spec: { type: 7 } },
  { kind: 'Component', spec: { type: '7' } },
  { kind: 'Component', spec: { type: '' } },
  { kind: 'Component', spec: { type: null } },
  { kind: 'API', spec: { type: 'service' } },
  { kind: 'API', tags: ['java'] },
  { kind: 'API', tags: ['java', 'go'] },
  { kind: 'API', tags: ['JAVA'] },
  { kind: 'API', annotations: { 'backstage.io/a.b': 'yes' } },
  { kind: 'API', annotations: { 'backstage.io/a': 'yes', b: 'no' } },
  { kind: 'API', labels: { 'backstage.io/a.b': 'yes' } },
];

/** Entities that are told apart by little. */
const ENTITIES = SKETCHES.map(
  ({ kind, spec, ...metadata }, at): CatalogEntity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: `e${at}`, ...metadata },
    spec,
  }),
);

const FILTERS: readonly FilterPredicate[] = [
  { kind: 'component' },
  { kind: 'Component', 'spec.type': 'service' },
  { 'spec.type': { $in: ['service', 'true', 7] } },
  { 'spec.type': true },
  { 'spec.type': { $exists: true } },
  { 'spec.type': { $exists: false }, kind: 'API' },
  { 'spec.type': { $contains: 'service' } },
  { 'spec.lifecycle': { $hasPrefix: 'prod' } },
  { 'metadata.tags': { $contains: 'java' } },
  { $all: [{ 'metadata.tags': { $contains: 'go' } }, { kind: 'api' }] },
  { $not: { $any: [{ kind: 'API' }, { 'spec.type': '' }] } },
  { 'metadata.annotations.backstage.io/a.b': 'yes' },
  { 'metadata.annotations.backstage.io/a.b': { $exists: false } },
  { 'metadata.labels.backstage.io/a.b': 'yes' },
  { 'metadata.name': { $in: ['e1', 'e3'] } },
  { 'metadata.annotations': { $exists: true } },
  // What JavaScript knows by such a name is no field.
  { 'spec.constructor': { $exists: true } },
  { 'metadata.annotations.toString': { $exists: true } },
  { 'spec.a.b': 'c' },
];

describe('FilterTable', () => {
  it.each(FILTERS.map(filter => [JSON.stringify(filter), filter] as const))(
    'says of %s what the evaluator says, whatever was asked before',
    (_, filter) => {
      const table = new FilterTable(FILTERS);
      const number = table.numberOf(filter);
      for (const entities of [ENTITIES, [...ENTITIES].reverse()]) {
        expect(
          entities.map(entity => table.outcomesOf(entity).passed[number]),
        ).toEqual(
          entities.map(entity => Number(matchesPredicate(entity, filter))),
        );
      }
    },
  );

  it('numbers entities alike that pass the same filters', () => {
    const table = new FilterTable(FILTERS);
    for (const one of ENTITIES) {
      for (const other of ENTITIES) {
        const same = FILTERS.every(
          filter =>
            matchesPredicate(one, filter) === matchesPredicate(other, filter),
        );
        expect(table.outcomesOf(one).id === table.outcomesOf(other).id).toBe(
          same,
        );
      }
    }
  });

  it('has an answer without filters', () => {
    const table = new FilterTable([]);
    expect(ENTITIES.map(entity => table.outcomesOf(entity).id)).toEqual(
      ENTITIES.map(() => 0),
    );
  });
});

describe('fieldsAsked', () => {
  it.each<[FilterPredicate, readonly string[] | undefined]>([
    [{ kind: 'API', 'spec.type': 'x' }, ['kind', 'spec.type']],
    [{ $not: { 'metadata.tags': { $contains: 'x' } } }, ['metadata.tags']],
    [{ 'spec.x': { $exists: true } }, ['spec.x?']],
    [{ 'metadata.labels.a/b.c': 'x' }, ['metadata.labels.a/b.c']],
    [{ 'metadata.name': 'x' }, undefined],
    [{ 'spec.a.b': 'x' }, undefined],
    [{ relations: { $contains: { type: 'ownedBy' } } }, undefined],
    [{ $any: [{ kind: 'API' }, { 'metadata.name': 'x' }] }, undefined],
  ])('of %j are %j', (filter, fields) => {
    expect(fieldsAsked(filter)).toEqual(fields);
  });
});
