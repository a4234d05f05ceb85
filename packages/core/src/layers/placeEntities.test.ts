import fc from 'fast-check';
import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { createLayersPolicy, type LayersPolicy } from './createLayersPolicy';
import { placeEntities } from './placeEntities';

const vocabulary = packagedVocabulary();

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

const TEAMS = [
  entity('Group:sre', { type: 'sre' }, { title: 'SRE' }),
  entity('Group:cloud', { type: 'infrastructure' }, { title: 'Cloud' }),
  entity('Group:checkout', { type: 'team' }, { title: 'Checkout' }),
  entity('Responsibility:watch', {
    owner: 'sre',
    concerns: ['monitoring', 'networking'],
  }),
  entity('Responsibility:land', {
    owner: 'cloud',
    concerns: ['networking', 'compute'],
  }),
];

function policy(config: unknown = {}): LayersPolicy {
  const result = createLayersPolicy(config, vocabulary);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.policy;
}

function place(entities: readonly CatalogEntity[], config?: unknown) {
  const organization = createOrganization({
    entities: withRelations([...TEAMS, ...entities]),
    vocabulary,
  });
  return placeEntities(organization, policy(config)).placements;
}

describe('placeEntities', () => {
  it.each<
    [
      string,
      CatalogEntity,
      { layer: string | undefined; by: string; reason: string },
    ]
  >([
    [
      'the annotation comes before everything',
      entity(
        'Component:x',
        { owner: 'checkout' },
        { annotations: { 'platform-teams/layer': 'infrastructure' } },
      ),
      {
        layer: 'infrastructure',
        by: 'annotation',
        reason:
          'Infrastructure, because its annotation platform-teams/layer says so.',
      },
    ],
    [
      'an annotation that names no layer is passed over, and said to be',
      entity(
        'Component:x',
        { owner: 'checkout' },
        { annotations: { 'platform-teams/layer': 'basement' } },
      ),
      {
        layer: 'application',
        by: 'owner',
        reason:
          'Application, because its owner Checkout is not a platform team. Its annotation platform-teams/layer names "basement", and there is no such layer.',
      },
    ],
    [
      'a resource that Crossplane manages is infrastructure, whatever its type',
      entity(
        'Resource:x',
        { owner: 'checkout', type: 'database' },
        { annotations: { 'crossplane.io/external-name': 'db-1' } },
      ),
      {
        layer: 'infrastructure',
        by: 'origin',
        reason:
          'Infrastructure, because the annotation crossplane.io/external-name marks a resource that Crossplane manages.',
      },
    ],
    [
      'a claim is platform',
      entity('Component:x', { owner: 'checkout', type: 'crossplane-claim' }),
      {
        layer: 'platform',
        by: 'origin',
        reason:
          'Platform, because its type crossplane-claim marks what a platform offers through Crossplane.',
      },
    ],
    [
      'a database is platform',
      entity('Resource:x', { owner: 'checkout', type: 'Database' }),
      {
        layer: 'platform',
        by: 'type',
        reason: 'Platform, because it is a resource of type database.',
      },
    ],
    [
      'a bucket is infrastructure',
      entity('Resource:x', { owner: 'checkout', type: 'bucket' }),
      {
        layer: 'infrastructure',
        by: 'type',
        reason: 'Infrastructure, because it is a resource of type bucket.',
      },
    ],
    [
      'a resource of unknown type is infrastructure, and says so',
      entity('Resource:x', { owner: 'checkout', type: 'oven' }),
      {
        layer: 'infrastructure',
        by: 'type',
        reason:
          'Infrastructure, because nobody has said where resources of type oven stand.',
      },
    ],
    [
      'a template is platform',
      entity('Template:x', { owner: 'checkout', type: 'service' }),
      {
        layer: 'platform',
        by: 'type',
        reason:
          'Platform, because a template automates work for those who build on the platform.',
      },
    ],
    [
      'what a platform team owns stands where it holds most concerns, ties to platform',
      entity('Component:x', { owner: 'sre' }),
      {
        layer: 'platform',
        by: 'owner',
        reason:
          'Platform, because its owner SRE is a platform team that does most of its work there.',
      },
    ],
    [
      'what an infrastructure team owns is infrastructure',
      entity('Component:x', { owner: 'cloud' }),
      {
        layer: 'infrastructure',
        by: 'owner',
        reason:
          'Infrastructure, because its owner Cloud is a platform team that does most of its work there.',
      },
    ],
    [
      'what names no owner is unplaced',
      entity('Component:x'),
      {
        layer: undefined,
        by: 'unplaced',
        reason: 'In no layer, because it names no owner.',
      },
    ],
    [
      'what names an owner that does not exist is unplaced',
      entity('Component:x', { owner: 'ghosts' }),
      {
        layer: undefined,
        by: 'unplaced',
        reason: 'In no layer, because its owner is not in the catalog.',
      },
    ],
  ])('%s', (_, given, expected) => {
    const { layer, by, reason } = [...place([given]).values()][0];
    expect({ layer, by, reason }).toEqual(expected);
  });

  it('places what a user owns with the user’s only group', () => {
    const placements = place([
      entity('User:anna', { memberOf: ['sre'] }),
      entity('User:bert', { memberOf: ['sre', 'checkout'] }),
      entity('Component:tool', { owner: 'user:anna' }),
      entity('Component:script', { owner: 'user:bert' }),
    ]);

    expect(placements.get('component:default/tool')).toMatchObject({
      layer: 'platform',
      reason:
        'Platform, because its owner anna is a member of SRE, a platform team that does most of its work there.',
    });
    expect(placements.get('component:default/script')).toMatchObject({
      layer: 'application',
      reason: 'Application, because its owner bert is not a platform team.',
    });
  });

  it('goes by the rules of app-config, in order, before what a team provides', () => {
    const placements = place(
      [
        entity('Component:proxy', { owner: 'checkout', type: 'operator' }),
        entity('Responsibility:offer', {
          owner: 'sre',
          concerns: ['monitoring'],
          provides: ['component:proxy'],
        }),
      ],
      {
        layers: {
          rules: [
            { layer: 'infrastructure', filter: { 'spec.type': 'operator' } },
            { layer: 'application', filter: { kind: 'Component' } },
          ],
        },
      },
    );
    expect(placements.get('component:default/proxy')).toMatchObject({
      layer: 'infrastructure',
      by: 'config',
    });
  });

  it('puts what a team provides where the concerns of that Responsibility are', () => {
    const placements = place([
      entity(
        'Resource:mesh',
        { owner: 'checkout', type: 'network' },
        { title: 'Mesh' },
      ),
      entity(
        'Responsibility:offer',
        { owner: 'sre', concerns: ['monitoring'], provides: ['resource:mesh'] },
        { title: 'Mesh for all' },
      ),
    ]);
    expect(placements.get('resource:default/mesh')).toEqual({
      ref: 'resource:default/mesh',
      layer: 'platform',
      by: 'responsibility',
      reason: 'Platform, because SRE provides it by Mesh for all.',
      howToChange:
        'Set the annotation platform-teams/layer on it to say otherwise. Or change what Mesh for all provides.',
    });
  });

  it('puts an API where the highest of its providers stands, and one without a provider where its owner is', () => {
    const placements = place([
      entity('Component:low', { owner: 'cloud', providesApis: ['both'] }),
      entity('Component:high', { owner: 'checkout', providesApis: ['both'] }),
      entity('API:both', { owner: 'sre', type: 'openapi' }),
      entity('API:alone', { owner: 'sre', type: 'openapi' }),
    ]);
    expect(placements.get('api:default/both')).toMatchObject({
      layer: 'application',
      by: 'provider',
    });
    expect(placements.get('api:default/alone')).toMatchObject({
      layer: 'platform',
      by: 'owner',
    });
  });

  it('suggests that a component is a platform when three other teams build on it, and leaves it where it is', () => {
    const users = ['a', 'b', 'c'].flatMap(name => [
      entity(`Group:${name}`, { type: 'team' }),
      entity(`Component:of-${name}`, {
        owner: name,
        dependsOn: ['component:shared'],
      }),
    ]);
    const placements = place([
      entity('Component:shared', { owner: 'checkout' }),
      ...users,
    ]);
    expect(placements.get('component:default/shared')).toMatchObject({
      layer: 'application',
      suggestion: { layer: 'platform', because: '3 other teams build on it' },
    });
  });

  it('leaves out kinds that carry no weight, and takes in those that config adds', () => {
    const widget = entity('Widget:w', { owner: 'checkout' });
    expect(
      place([widget, entity('System:s', { owner: 'checkout' })]).size,
    ).toBe(0);
    expect([
      ...place([widget], { layers: { kinds: ['Widget'] } }).keys(),
    ]).toEqual(['widget:default/w']);
  });

  it('gives every entity that carries weight one place, whatever the order of the input', () => {
    const kinds = fc.constantFrom(
      'Component',
      'Resource',
      'API',
      'Template',
      'System',
    );
    const some = fc.uniqueArray(
      fc.record({
        kind: kinds,
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        owner: fc.constantFrom('sre', 'cloud', 'checkout', 'ghosts'),
        type: fc.constantFrom('database', 'network', 'oven', 'service'),
        provides: fc.subarray(['a', 'b', 'c']),
      }),
      { selector: ({ kind, name }) => `${kind}:${name}` },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (rows, random) => {
        const entities = rows.map(({ kind, name, owner, type, provides }) =>
          entity(`${kind}:${name}`, {
            owner,
            type,
            ...(kind === 'Component' ? { providesApis: provides } : {}),
          }),
        );
        const shuffled = entities
          .map(one => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const placements = place(entities);
        expect(new Map([...place(shuffled)].sort())).toEqual(
          new Map([...placements].sort()),
        );
        const weighty = rows.filter(({ kind }) => kind !== 'System').length;
        expect(placements.size).toBe(weighty);
      }),
    );
  });
});

describe('createLayersPolicy', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a rule of an unknown layer',
      { rules: [{ layer: 'platfrom', filter: { kind: 'API' } }] },
      'platformTeams.layers.rules[0].layer',
      'Did you mean "platform"?',
    ],
    [
      'a rule without a filter',
      { rules: [{ layer: 'platform' }] },
      'platformTeams.layers.rules[0].filter',
      'Write for example { kind: Component, spec.type: operator }.',
    ],
    [
      'a type of an unknown layer',
      { types: { oven: 'cellar' } },
      'platformTeams.layers.types.oven',
      'Known ones: infrastructure, platform, application.',
    ],
    [
      'rules that are no list',
      { rules: { layer: 'platform' } },
      'platformTeams.layers.rules',
      'Write for example - {',
    ],
    [
      'an unknown setting',
      { rule: [] },
      'platformTeams.layers.rule',
      'Did you mean "rules"?',
    ],
  ])('refuses %s, with its path and the remedy', (_, layers, path, remedy) => {
    const result = createLayersPolicy({ layers }, vocabulary);
    expect(result).toMatchObject({ ok: false });
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(1);
    expect(issues[0].pathText).toBe(path);
    expect(issues[0].suggestion).toContain(remedy);
  });

  it('takes types from config over the packaged ones', () => {
    expect(
      policy({ layers: { types: { Database: 'infrastructure' } } }).types
        .database,
    ).toBe('infrastructure');
  });
});
