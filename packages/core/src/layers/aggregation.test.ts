import fc from 'fast-check';
import { anyCompany } from '../../__fixtures__/layers/anyCompany';
import { createModel, entity } from '../../__fixtures__/layers/cookieCompany';
import {
  layerCapabilities,
  layerCrossings,
  layerEntities,
  servesView,
  standsView,
  type LayersFilter,
  type LayersGroupBy,
  type LayersModel,
} from '.';

const grouping = fc.record({
  groupBy: fc.constantFrom<LayersGroupBy>('system', 'domain', 'owner', 'type'),
  depth: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  boxes: fc.integer({ min: 1, max: 5 }),
});

const filter: fc.Arbitrary<LayersFilter> = fc.record(
  {
    owner: fc.constantFrom('group:default/checkout', 'group:default/sre'),
    domain: fc.constantFrom('domain:default/outer', 'domain:default/inner'),
    system: fc.constantFrom('system:default/one', 'system:default/two'),
    lifecycle: fc.constantFrom('production', 'experimental'),
    text: fc.constantFrom('thing-1', 'resource:'),
    onlyFindings: fc.boolean(),
    scope: fc.constantFrom(
      'group:default/checkout',
      'group:default/data',
      'domain:default/outer',
      'system:default/two',
    ),
  },
  { requiredKeys: [] },
);

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function allEntities(
  model: LayersModel,
  query: Parameters<typeof layerEntities>[1],
): readonly string[] {
  const refs: string[] = [];
  let cursor: string | undefined;
  do {
    const page = layerEntities(model, { ...query, limit: 3, cursor });
    refs.push(...page.items.map(({ ref }) => ref));
    cursor = page.nextCursor;
  } while (cursor);
  return refs;
}

describe('the aggregation of any company', () => {
  it('puts each entity into exactly one box, at every depth and roll-up', () => {
    fc.assert(
      fc.property(anyCompany, grouping, (company, query) => {
        const model = createModel(company);
        const { layers, unplaced, coverage } = standsView(model, query);
        const boxes = layers.flatMap(band => band.boxes);
        const held = boxes.flatMap(({ id }) =>
          allEntities(model, { ...query, box: id }),
        );

        expect(new Set(held).size).toBe(held.length);
        expect(held.length + unplaced).toBe(coverage.entities);
        expect(sum(boxes.map(({ entities }) => entities))).toBe(held.length);
        expect(sum(boxes.map(({ unknown }) => unknown))).toBe(
          held.filter(ref => model.table.declaring[rowOf(model, ref)] === 0)
            .length,
        );
      }),
    );
  });

  it('loses no crossing between boxes, and counts none twice', () => {
    fc.assert(
      fc.property(anyCompany, grouping, (company, query) => {
        const model = createModel(company);
        const view = standsView(model, { ...query, belts: 2 });
        const onBelts = [
          ...view.belts.map(({ crossings }) => crossings),
          ...(view.moreBelts.crossings ? [view.moreBelts.crossings] : []),
        ];

        for (const kind of ['bypass', 'upward'] as const) {
          const found = model.crossings.filter(one => one.kind === kind);
          expect(view.crossings[kind]).toBe(found.length);
          expect(sum(onBelts.map(counts => counts[kind]))).toBe(found.length);
        }
        expect(view.crossings.cycle).toBe(
          model.crossings.filter(({ kind }) => kind === 'cycle').length,
        );
        for (const { from, to, crossings } of standsView(model, query).belts) {
          const listed = layerCrossings(model, { ...query, from, to }).items;
          for (const kind of ['bypass', 'upward', 'cycle'] as const) {
            expect([
              from,
              to,
              listed.filter(one => one.kind === kind).length,
            ]).toEqual([from, to, crossings[kind]]);
          }
        }
      }),
    );
  });

  it('counts the same findings in boxes as the list holds', () => {
    fc.assert(
      fc.property(anyCompany, grouping, (company, query) => {
        const model = createModel(company);
        const boxes = standsView(model, query).layers.flatMap(
          band => band.boxes,
        );
        const open =
          layerCrossings(model, { acceptance: 'open' }).totalItems +
          layerCapabilities(model).items.filter(
            ({ trouble, layer }) => trouble && layer,
          ).length;
        const unplaced = model.crossings.filter(
          ({ from }) => model.placements.get(from)?.layer === undefined,
        );

        expect(unplaced).toEqual([]);
        expect(sum(boxes.map(({ findings }) => findings))).toBe(open);
      }),
    );
  });

  it('counts alike in both pictures and in the lists, whatever filters are set', () => {
    fc.assert(
      fc.property(anyCompany, filter, (company, query) => {
        const model = createModel(company);
        const serves = servesView(model, query);
        const stands = standsView(model, query);
        const listed = allEntities(model, query);

        expect(serves.coverage).toEqual(stands.coverage);
        expect(serves.crossings).toEqual(stands.crossings);
        expect(serves.unplaced).toBe(stands.unplaced);
        expect(serves.capabilities).toEqual(stands.capabilities);
        expect(listed).toHaveLength(serves.coverage.entities);
        expect(layerCrossings(model, query).totalItems).toBe(
          stands.crossings.bypass +
            stands.crossings.upward +
            stands.crossings.cycle,
        );
      }),
    );
  });

  it('is divided by a filter: what has a value, and what has another, make up the whole', () => {
    fc.assert(
      fc.property(anyCompany, filter, (company, query) => {
        const model = createModel(company);
        const { lifecycle: _, ...rest } = query;
        const whole = allEntities(model, rest);
        const parts = ['production', 'experimental'].flatMap(lifecycle =>
          allEntities(model, { ...rest, lifecycle }),
        );
        const layers = model.organization.vocabulary.layers.flatMap(({ id }) =>
          allEntities(model, { ...rest, layer: id }),
        );
        const unplaced = allEntities(model, { ...rest, unplaced: true });

        expect([...parts].sort()).toEqual([...whole].sort());
        expect([...layers, ...unplaced].sort()).toEqual([...whole].sort());
      }),
    );
  });

  it('holds every entity of a choice that the filters offer', () => {
    fc.assert(
      fc.property(anyCompany, filter, (company, { scope }) => {
        const model = createModel(company);
        const { choices } = servesView(model, { scope });

        for (const { value, entities } of choices.domains) {
          expect([
            value,
            layerEntities(model, { scope, domain: value }).totalItems,
          ]).toEqual([value, entities]);
        }
        for (const { value, entities } of choices.lifecycles) {
          expect(
            layerEntities(model, { scope, lifecycle: value }).totalItems,
          ).toBe(entities);
        }
      }),
    );
  });

  it('moves no box and no machine when one entity more arrives', () => {
    fc.assert(
      fc.property(anyCompany, grouping, (company, query) => {
        const before = createModel(company);
        const after = createModel([
          ...company,
          entity('Component:newcomer', {
            type: 'service',
            lifecycle: 'production',
            owner: 'checkout',
            system: 'one',
          }),
        ]);
        const wide = { ...query, boxes: 60 };

        for (const [index, { boxes }] of standsView(
          before,
          wide,
        ).layers.entries()) {
          const ids = boxes.map(({ id }) => id);
          const later = standsView(after, wide).layers[index].boxes.map(
            ({ id }) => id,
          );
          expect(later.filter(id => ids.includes(id))).toEqual(ids);
        }
        for (const [index, { columns }] of servesView(
          before,
        ).layers.entries()) {
          const ids = columns.flatMap(({ machines }) =>
            machines.map(({ id }) => id),
          );
          const later = servesView(after).layers[index].columns.flatMap(
            ({ machines }) => machines.map(({ id }) => id),
          );
          expect(later.filter(id => ids.includes(id))).toEqual(ids);
        }
      }),
    );
  });
});

function rowOf({ table }: LayersModel, ref: string): number {
  return table.rowOf.get(ref) ?? -1;
}
