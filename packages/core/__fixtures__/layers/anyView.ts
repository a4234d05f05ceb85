import fc from 'fast-check';
import type { LayerBand, Machine, ServesView } from '../../src/layers/serves/types';
import type { Box, BoxBelt, StandsView } from '../../src/layers/stands/types';
import { machineOf, viewBase } from '../../src/layers/picture/__fixtures__/servesView';

const title = fc.oneof(
  fc.constantFrom(
    'CI/CD',
    'Secret management',
    'Infrastructure as code',
    'checkout-web-frontend-for-partners',
    'Internationalisation',
    'WWWWWWWWWWWWWWWWWWWWWWWW',
    'Überprüfung der Größe',
    '支払いと注文の管理',
    '<b>&"quoted"</b>',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);

const state = fc.constantFrom('staffed', 'unstaffed', 'dark', 'conflict');

const LAYERS = ['infrastructure', 'platform', 'application'] as const;

function bandOf(id: string): Omit<LayerBand, 'columns'> {
  return {
    id,
    title: id,
    serviceModel: 'PaaS',
    words: 'Conveyor belts and packaging machines',
    examples: [],
    help: '',
    teams: 3,
    entities: 40,
  };
}

function machinesOf(prefix: string): fc.Arbitrary<readonly Machine[]> {
  return fc
    .array(fc.record({ title, state, team: title }), { maxLength: 30 })
    .map(machines =>
      machines.map((one, index) =>
        machineOf(`${prefix}${index}`, one.title, {
          id: `${prefix}${index}`,
          state: one.state,
          team: { ref: `group:default/t${index}`, title: one.team },
          rank: (index * 7) % machines.length,
        }),
      ),
    );
}

function columnsOf(layer: string): fc.Arbitrary<LayerBand['columns']> {
  return fc
    .integer({ min: 0, max: 4 })
    .chain(count =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.tuple(title, machinesOf(`${layer}-${index}-`)),
        ),
      ),
    )
    .map(columns =>
      columns.map(([name, machines], index) => ({
        id: `${layer}-${index}`,
        title: name,
        teams: [],
        machines,
      })),
    );
}

/** Any picture of who serves whom: odd names, many platforms or none, belts from anywhere to anybody. */
export const anyServesView: fc.Arbitrary<ServesView> = fc
  .record({
    infrastructure: columnsOf('infrastructure'),
    platform: columnsOf('platform'),
    owners: fc.array(fc.tuple(title, fc.nat(2000)), { maxLength: 24 }),
    more: fc.nat(300),
    belts: fc.array(
      fc.record({
        from: fc.nat(200),
        to: fc.nat(200),
        entities: fc.nat(3000),
        bypass: fc.boolean(),
        supplies: fc.boolean(),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ infrastructure, platform, owners, more, belts }): ServesView => {
    const all = [
      ...infrastructure.flatMap(column =>
        column.machines.map(({ id }) => ({ id, layer: 'infrastructure' })),
      ),
      ...platform.flatMap(column =>
        column.machines.map(({ id }) => ({ id, layer: 'platform' })),
      ),
    ];
    return {
      ...viewBase,
      mode: 'serves',
      layers: [
        { ...bandOf(LAYERS[0]), columns: infrastructure },
        { ...bandOf(LAYERS[1]), columns: platform },
        { ...bandOf(LAYERS[2]), columns: [] },
      ],
      owners: owners.map(([name, services], index) => ({
        ref: `group:default/o${index}`,
        title: name,
        services,
        findings: 0,
      })),
      moreOwners: { owners: more, services: more * 3 },
      belts:
        all.length === 0 || owners.length === 0
          ? []
          : belts.map((belt, index) => {
              const { id, layer } = all[belt.from % all.length];
              const ref = `group:default/o${belt.to % owners.length}`;
              const bypass = belt.bypass && layer === 'infrastructure';
              const column =
                belt.supplies && layer === 'infrastructure'
                  ? platform[belt.to % Math.max(platform.length, 1)]
                  : undefined;
              const base = {
                id: `${index}:${id}>${column?.id ?? ref}`,
                machine: id,
                layer,
                entities: belt.entities,
              };
              if (column && !bypass) {
                return {
                  ...base,
                  kind: 'supply',
                  to: { kind: 'column', layer: 'platform', id: column.id },
                };
              }
              return {
                ...base,
                kind: bypass ? 'bypass' : 'serves',
                to: { kind: 'owner', ref },
                ...(bypass && { severity: 'warning' }),
              };
            }),
    };
  });

function boxesOf(layer: string): fc.Arbitrary<readonly Box[]> {
  return fc
    .array(
      fc.record({
        title,
        entities: fc.integer({ min: 1, max: 20_000 }),
        findings: fc.nat(2000),
        kind: fc.constantFrom('group', 'group', 'none', 'rest'),
      }),
      { maxLength: 26 },
    )
    .map(boxes =>
      boxes.map((box, index): Box => ({
        ...box,
        id: `${layer}/${index}`,
        layer,
        groups: box.kind === 'rest' ? 1240 : 1,
        within: 0,
        unknown: Math.floor(box.entities / 3),
      })),
    );
}

/** Any picture of what stands on what. */
export const anyStandsView: fc.Arbitrary<StandsView> = fc
  .record({
    layers: fc.tuple(
      boxesOf(LAYERS[0]),
      boxesOf(LAYERS[1]),
      boxesOf(LAYERS[2]),
    ),
    belts: fc.array(
      fc.record({
        from: fc.nat(100),
        to: fc.nat(100),
        dependencies: fc.integer({ min: 1, max: 3000 }),
        crossed: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ layers, belts }): StandsView => {
    const ids = layers.flat().map(({ id }) => id);
    const known = new Map<string, BoxBelt>();
    for (const belt of ids.length > 1 ? belts : []) {
      const from = ids[belt.from % ids.length];
      const to = ids[belt.to % ids.length];
      const bypass = belt.crossed ? belt.dependencies : 0;
      known.set(`${from}>${to}`, {
        id: `${from}>${to}`,
        from,
        to,
        dependencies: belt.dependencies,
        crossings: { bypass, upward: 0, cycle: 0, accepted: 0 },
      });
    }
    return {
      ...viewBase,
      mode: 'stands',
      groupBy: 'system',
      groupings: [{ by: 'system', covers: 1, isDefault: true }],
      layers: layers.map((boxes, index) => ({
        ...bandOf(LAYERS[index]),
        boxes,
      })),
      belts: [...known.values()],
      moreBelts: { belts: 0, dependencies: 0 },
    };
  });
