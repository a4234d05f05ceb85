import fc from 'fast-check';
import { anyCompany } from '../../__fixtures__/layers/anyCompany';
import { createModel } from '../../__fixtures__/layers/cookieCompany';
import {
  layerCapabilities,
  layerCrossings,
  layerEntities,
  searchLayers,
  servesView,
  standsView,
  toLayersJson,
} from '.';

const GROUPINGS = ['system', 'domain', 'owner', 'type'] as const;

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

describe('the layers of any company', () => {
  it('hold every entity that carries weight in exactly one layer, or call it unplaced', () => {
    fc.assert(
      fc.property(anyCompany, company => {
        const model = createModel(company);
        const { layers, unplaced, coverage } = servesView(model);
        const carrying = company.filter(
          ({ kind }) => kind === 'Component' || kind === 'Resource',
        );

        expect(coverage.entities).toBe(carrying.length);
        expect(sum(layers.map(({ entities }) => entities)) + unplaced).toBe(
          carrying.length,
        );
        const json = toLayersJson(model.organization, model);
        const listed = [
          ...json.layers.flatMap(({ entities }) => entities),
          ...json.unplaced,
        ];
        expect(new Set(listed.map(({ ref }) => ref)).size).toBe(
          carrying.length,
        );
        expect(listed).toHaveLength(carrying.length);
      }),
    );
  });

  it('add up: boxes to their layer, belts to the declared dependencies', () => {
    fc.assert(
      fc.property(
        anyCompany,
        fc.constantFrom(...GROUPINGS),
        fc.integer({ min: 1, max: 4 }),
        (company, groupBy, boxes) => {
          const model = createModel(company);
          const view = standsView(model, { groupBy, boxes, belts: 3 });
          const isPlaced = (ref: string) =>
            model.placements.get(ref)?.layer !== undefined;
          const declared = [...model.placements.keys()]
            .filter(isPlaced)
            .flatMap(ref =>
              model.organization.dependenciesOf(ref).filter(isPlaced),
            );

          for (const band of view.layers) {
            expect(sum(band.boxes.map(({ entities }) => entities))).toBe(
              band.entities,
            );
          }
          expect(
            sum(
              view.layers.flatMap(band =>
                band.boxes.map(({ within }) => within),
              ),
            ) +
              sum(view.belts.map(({ dependencies }) => dependencies)) +
              view.moreBelts.dependencies,
          ).toBe(declared.length);
        },
      ),
    );
  });

  it('list as many entities for a machine or a box as the picture counts', () => {
    fc.assert(
      fc.property(anyCompany, company => {
        const model = createModel(company);
        const machines = servesView(model).layers.flatMap(({ columns }) =>
          columns.flatMap(column => column.machines),
        );
        for (const { id, state, entities } of machines) {
          if (state !== 'staffed') continue;
          expect([
            id,
            layerEntities(model, { machine: id }).totalItems,
          ]).toEqual([id, entities]);
        }
        const stands = standsView(model);
        for (const { id, entities } of stands.layers.flatMap(
          ({ boxes }) => boxes,
        )) {
          expect([id, layerEntities(model, { box: id }).totalItems]).toEqual([
            id,
            entities,
          ]);
        }
        for (const { from, to, dependencies } of stands.belts) {
          const { items } = layerEntities(model, { from, to });
          expect(sum(items.map(({ uses }) => uses?.length ?? 0))).toBe(
            dependencies,
          );
        }
      }),
    );
  });

  it('have belts of a selected machine that add up to what it serves', () => {
    fc.assert(
      fc.property(
        anyCompany,
        fc.integer({ min: 1, max: 3 }),
        (company, owners) => {
          const model = createModel(company);
          const view = servesView(model, { owners, selected: 'monitoring' });
          const machines = view.layers
            .flatMap(({ columns }) =>
              columns.flatMap(column => column.machines),
            )
            .filter(({ concern }) => concern === 'monitoring');
          for (const { id, entities, serves } of machines) {
            const belts = view.belts.filter(
              ({ kind, machine }) => kind === 'serves' && machine === id,
            );
            expect(sum(belts.map(belt => belt.entities))).toBe(entities);
            expect(
              sum(belts.map(({ to }) => (to.kind === 'rest' ? to.owners : 1))),
            ).toBe(serves);
          }
          const [top] = [...view.layers].reverse();
          const services =
            sum(view.owners.map(owner => owner.services)) +
            view.moreOwners.services;
          expect(services).toBeLessThanOrEqual(top.entities);
        },
      ),
    );
  });

  it('decide for a whole class what the resolver decides for each entity', () => {
    fc.assert(
      fc.property(anyCompany, company => {
        const { organization, classOf, outcomes, resolver } =
          createModel(company);
        for (const [ref, index] of classOf) {
          for (const { concern, decision } of outcomes[index]) {
            const own = resolver.decide(ref, concern.id);
            expect([ref, concern.id, summary(decision)]).toEqual([
              ref,
              concern.id,
              summary(own),
            ]);
          }
        }
        expect(classOf.size).toBe(
          [...organization.entities.values()].filter(
            ({ kind }) => !['Group', 'Responsibility'].includes(kind),
          ).length,
        );
      }),
    );
  });

  it('look the same in whatever order the catalog gives its entities', () => {
    const companyTwice = anyCompany.chain(company =>
      fc.tuple(
        fc.constant(company),
        fc.shuffledSubarray([...company], {
          minLength: company.length,
          maxLength: company.length,
        }),
      ),
    );
    fc.assert(
      fc.property(companyTwice, ([company, shuffled]) => {
        const one = createModel(company);
        const other = createModel(shuffled);

        expect(servesView(other, { owners: 2 })).toEqual(
          servesView(one, { owners: 2 }),
        );
        expect(standsView(other, { boxes: 2 })).toEqual(
          standsView(one, { boxes: 2 }),
        );
        expect(standsView(other, { groupBy: 'owner', depth: 1 })).toEqual(
          standsView(one, { groupBy: 'owner', depth: 1 }),
        );
        expect(layerEntities(other, { limit: 3 })).toEqual(
          layerEntities(one, { limit: 3 }),
        );
        expect(layerCrossings(other)).toEqual(layerCrossings(one));
        expect(layerCapabilities(other)).toEqual(layerCapabilities(one));
        expect(searchLayers(other, { query: 'thing' })).toEqual(
          searchLayers(one, { query: 'thing' }),
        );
        expect(toLayersJson(other.organization, other)).toEqual(
          toLayersJson(one.organization, one),
        );
      }),
    );
  });
});

function summary(decision: {
  readonly outcome: string;
  readonly team?: string;
  readonly winners: readonly { readonly rule: { readonly ref: string } }[];
}) {
  return {
    outcome: decision.outcome,
    team: decision.team,
    rules: decision.winners.map(({ rule }) => rule.ref),
  };
}
