import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { createResolver } from './createResolver';
import { toResolutionJson } from './toResolutionJson';

const vocabulary = packagedVocabulary();

interface Extras {
  readonly metadata?: Omit<CatalogEntity['metadata'], 'name'>;
}

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  { metadata }: Extras = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    spec,
  };
}

function rule(
  name: string,
  spec: Record<string, Json>,
  { metadata }: Extras = {},
): CatalogEntity {
  return {
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name, ...metadata },
    spec: { concerns: ['monitoring'], ...spec },
  };
}

/** One component, in a system in a domain in a domain, owned by a group below a group. */
const WORLD: readonly CatalogEntity[] = [
  entity('Domain:commerce', { owner: 'retail' }),
  entity('Domain:payments', { owner: 'retail', subdomainOf: 'commerce' }),
  entity('System:checkout', { owner: 'shop', domain: 'payments' }),
  entity('System:lonely', { owner: 'shop' }),
  entity('Component:checkout-api', {
    owner: 'shop',
    system: 'checkout',
    type: 'service',
    lifecycle: 'production',
  }),
  entity('Component:orphan', { type: 'service', lifecycle: 'production' }),
  entity('Group:retail', { type: 'department' }),
  entity(
    'Group:shop',
    { type: 'team', parent: 'retail' },
    { metadata: { title: 'Shop' } },
  ),
  ...['sre', 'devx', 'cloud'].map(name =>
    entity(
      `Group:${name}`,
      { type: 'team' },
      { metadata: { title: name.toUpperCase() } },
    ),
  ),
  entity('User:jo', { memberOf: ['shop'] }),
  entity('User:sam', { memberOf: ['shop', 'retail'] }),
];

function resolverFor(
  entities: readonly CatalogEntity[],
  options: { readonly trusted?: readonly string[] } = {},
) {
  return createResolver(
    createOrganization({
      entities: withRelations([...WORLD, ...entities]),
      vocabulary,
      ...options,
    }),
  );
}

function ask(
  rules: readonly CatalogEntity[],
  concern = 'monitoring',
  ref = 'component:default/checkout-api',
) {
  return resolverFor(rules).resolve(ref, concern);
}

const API = { kind: 'Component', 'spec.type': 'service' };

/** Selectors from narrow to wide; each must beat all that follow. */
const PRECEDENCE: readonly (readonly [string, Json])[] = [
  ['entity with filter', [{ entity: 'checkout-api', filter: API }]],
  ['entity', [{ entity: 'checkout-api' }]],
  ['system with filter', [{ system: 'checkout', filter: API }]],
  ['system', [{ system: 'checkout' }]],
  ['domain with filter', [{ domain: 'payments', filter: API }]],
  ['domain', [{ domain: 'payments' }]],
  ['parent domain with filter', [{ domain: 'commerce', filter: API }]],
  ['parent domain', [{ domain: 'commerce' }]],
  ['owner with filter', [{ owner: 'shop', filter: API }]],
  ['owner', [{ owner: 'shop' }]],
  ['parent of the owner with filter', [{ owner: 'retail', filter: API }]],
  ['parent of the owner', [{ owner: 'retail' }]],
  ['filter', [{ filter: API }]],
];

const PAIRS = PRECEDENCE.flatMap(([narrow, narrowSelector], index) => [
  ...PRECEDENCE.slice(index + 1).map(
    ([wide, wideSelector]) =>
      [narrow, wide, narrowSelector, wideSelector] as const,
  ),
  [narrow, 'everything', narrowSelector, undefined] as const,
]);

describe('precedence', () => {
  it.each(PAIRS)('%s comes before %s', (_, __, narrow, wide) => {
    const winner = rule('z-narrow', { owner: 'sre', appliesTo: narrow });
    const loser = rule('a-wide', {
      owner: 'devx',
      ...(wide ? { appliesTo: wide } : {}),
    });
    for (const rules of [
      [winner, loser],
      [loser, winner],
    ]) {
      const answer = ask(rules);
      expect(answer).toMatchObject({
        outcome: 'accountable',
        team: 'group:default/sre',
        by: 'rule',
        chain: [
          { rule: 'responsibility:default/z-narrow', won: true },
          { rule: 'responsibility:default/a-wide', won: false },
        ],
      });
    }
  });

  it.each(PRECEDENCE)(
    'two teams at the same rank conflict: %s',
    (_, appliesTo) => {
      expect(
        ask([
          rule('one', { owner: 'sre', appliesTo }),
          rule('two', { owner: 'devx', appliesTo }),
        ]),
      ).toMatchObject({
        outcome: 'conflict',
        candidates: [
          { team: 'group:default/sre', rule: 'responsibility:default/one' },
          { team: 'group:default/devx', rule: 'responsibility:default/two' },
        ],
      });
    },
  );

  it('uses the narrowest of several selectors of one rule', () => {
    expect(
      ask([
        rule('both', {
          owner: 'sre',
          appliesTo: [{ filter: API }, { entity: 'checkout-api' }],
        }),
        rule('system', { owner: 'devx', appliesTo: [{ system: 'checkout' }] }),
      ]),
    ).toMatchObject({
      team: 'group:default/sre',
      chain: [{ matchedBy: 'entity' }, { matchedBy: 'system' }],
    });
  });

  it('merges two rules of one team', () => {
    const answer = ask([
      rule('one', { owner: 'sre', consulted: ['cloud'] }),
      rule('two', { owner: 'sre', consulted: ['devx'], informed: ['cloud'] }),
    ]);
    expect(answer).toMatchObject({
      outcome: 'accountable',
      team: 'group:default/sre',
      consulted: ['group:default/cloud', 'group:default/devx'],
      informed: ['group:default/cloud'],
      chain: [
        { won: true, reason: 'covers everything. This one answers.' },
        { won: true, reason: 'covers everything. This one says the same.' },
      ],
    });
  });
});

describe('what sets a rule aside', () => {
  it('takes away what except selects', () => {
    const answer = ask([
      rule('one', { owner: 'sre', except: [{ entity: 'checkout-api' }] }),
    ]);
    expect(answer).toMatchObject({
      outcome: 'gap',
      why: 'no-rule',
      chain: [
        {
          setAside: 'excepted',
          won: false,
          reason: 'covers everything. It makes an exception for checkout-api.',
        },
      ],
    });
  });

  it('lets the next rule answer where the narrowest makes an exception', () => {
    expect(
      ask([
        rule('one', {
          owner: 'sre',
          appliesTo: [{ system: 'checkout' }],
          except: [{ filter: API }],
        }),
        rule('two', { owner: 'devx' }),
      ]),
    ).toMatchObject({
      team: 'group:default/devx',
      chain: [
        { rule: 'responsibility:default/two', won: true },
        { rule: 'responsibility:default/one', setAside: 'excepted' },
      ],
    });
  });

  it('does not resolve by a deprecated rule', () => {
    expect(
      ask([rule('old', { owner: 'sre', lifecycle: 'Deprecated' })]),
    ).toMatchObject({
      outcome: 'gap',
      chain: [
        {
          setAside: 'deprecated',
          reason: 'covers everything. It is deprecated and answers no more.',
        },
      ],
    });
  });

  it('does not resolve by a claim from a location that is not trusted', () => {
    const at = (location: string) => ({
      metadata: {
        annotations: { 'backstage.io/managed-by-location': location },
      },
    });
    const resolver = resolverFor(
      [
        rule(
          'theirs',
          { owner: 'sre', appliesTo: [{ entity: 'checkout-api' }] },
          at('url:https://git.example.com/shop/x.yaml'),
        ),
        rule(
          'ours',
          { owner: 'devx' },
          at('url:https://git.example.com/platform/y.yaml'),
        ),
      ],
      { trusted: ['url:https://git.example.com/platform/*'] },
    );
    expect(
      resolver.resolve('component:default/checkout-api', 'monitoring'),
    ).toMatchObject({
      outcome: 'accountable',
      team: 'group:default/devx',
      chain: [
        { rule: 'responsibility:default/ours', won: true },
        {
          setAside: 'unconfirmed',
          reason:
            'names checkout-api itself. It stands in a place whose claims do not count yet.',
        },
      ],
    });
    expect(resolver.organization.registeredConcerns).toEqual(
      new Set(['monitoring']),
    );
  });
});

describe('teams that do not exist', () => {
  it('is a gap, not a silent fallback to a wider rule or the owner', () => {
    expect(
      ask(
        [
          rule('gone', {
            owner: 'ghosts',
            concerns: ['on-call'],
            appliesTo: [{ system: 'checkout' }],
          }),
          rule('wide', { owner: 'sre', concerns: ['on-call'] }),
        ],
        'on-call',
      ),
    ).toMatchObject({
      outcome: 'gap',
      why: 'missing-team',
      reason: 'gone names ghosts, and no such team can be found.',
      chain: [
        {
          won: false,
          reason:
            'covers the system checkout. It names ghosts, and no such team can be found.',
        },
        {
          won: false,
          reason:
            'covers everything. A rule for one system comes before a rule for all.',
        },
      ],
    });
  });

  it('lets the team that exists answer beside one that does not', () => {
    expect(
      ask([rule('gone', { owner: 'ghosts' }), rule('here', { owner: 'sre' })]),
    ).toMatchObject({
      outcome: 'accountable',
      team: 'group:default/sre',
    });
  });
});

describe('without a rule', () => {
  it('falls back to the owner where the concern says so', () => {
    expect(ask([], 'on-call')).toMatchObject({
      outcome: 'accountable',
      team: 'group:default/shop',
      by: 'default',
      reason: 'Shop, because it owns checkout-api in the catalog.',
      chain: [],
    });
  });

  it('is a gap with its discipline where the concern has no default', () => {
    expect(ask([])).toEqual({
      entity: 'component:default/checkout-api',
      concern: 'monitoring',
      outcome: 'gap',
      why: 'no-rule',
      discipline: 'sre',
      reason: 'Nobody has registered monitoring yet.',
      source: 'nobody has registered this',
      assisting: [],
      consulted: [],
      informed: [],
      excluded: [],
      suggestions: [
        { team: 'group:default/sre', because: 'its name says SRE' },
      ],
      chain: [],
    });
  });

  it('is a gap without an owner', () => {
    expect(ask([], 'on-call', 'component:default/orphan')).toMatchObject({
      outcome: 'gap',
      why: 'no-owner',
      suggestions: [],
      reason:
        'orphan has no owner in the catalog, and nobody has registered on call for it.',
    });
  });

  it('is a gap where the owner does not exist', () => {
    const ghost = entity('Component:haunted', { owner: 'ghosts' });
    expect(
      resolverFor([ghost]).resolve('component:default/haunted', 'on-call'),
    ).toMatchObject({
      outcome: 'gap',
      why: 'missing-team',
      reason:
        'The catalog says that ghosts owns haunted, and no such team can be found.',
    });
  });

  it.each([
    ['the only group of a user', 'jo', 'group:default/shop'],
    ['a user of several groups', 'sam', 'user:default/sam'],
  ])('answers with %s', (_, user, team) => {
    const mine = entity('Component:mine', { owner: `user:${user}` });
    expect(
      resolverFor([mine]).resolve('component:default/mine', 'on-call'),
    ).toMatchObject({
      outcome: 'accountable',
      by: 'default',
      team,
    });
  });

  it('answers for what nobody knows without throwing', () => {
    expect(ask([], 'no-such-work')).toMatchObject({
      outcome: 'gap',
      why: 'no-rule',
      reason: 'There is no area of work called no-such-work.',
    });
    expect(
      ask(
        [rule('all', { owner: 'sre' })],
        'monitoring',
        'component:default/nothing',
      ),
    ).toMatchObject({ outcome: 'gap' });
    expect(
      ask([rule('all', { owner: 'sre' })], 'monitoring', 'group:default/shop'),
    ).toMatchObject({ outcome: 'gap', chain: [] });
  });
});

describe('reasons', () => {
  it.each<[string, Record<string, Json>, string]>([
    [
      'entity',
      { appliesTo: [{ entity: 'checkout-api' }] },
      'SRE, because one names checkout-api itself.',
    ],
    [
      'system',
      { appliesTo: [{ system: 'checkout' }] },
      'SRE, because one covers the system checkout, and checkout-api is part of it.',
    ],
    [
      'domain',
      { appliesTo: [{ domain: 'commerce' }] },
      'SRE, because one covers the domain commerce, and checkout-api is part of it.',
    ],
    [
      'owner',
      { appliesTo: [{ owner: 'shop' }] },
      'SRE, because one covers everything that Shop owns.',
    ],
    [
      'ancestor',
      { appliesTo: [{ owner: 'retail' }] },
      'SRE, because one covers everything that retail and the teams below it own, and Shop is one of them.',
    ],
    [
      'filter',
      { appliesTo: [{ filter: API }] },
      'SRE, because one covers every component of type service, and checkout-api is one of them.',
    ],
    [
      'other filter',
      { appliesTo: [{ filter: { $not: { kind: 'API' } } }] },
      'SRE, because one covers what its filter selects, and checkout-api is one of them.',
    ],
    [
      'filtered system',
      { appliesTo: [{ system: 'checkout', filter: API }] },
      'SRE, because one covers every component of type service in the system checkout, and checkout-api is one of them.',
    ],
    ['everything', {}, 'SRE, because one covers everything.'],
  ])('says why for a rule by %s', (_, spec, reason) => {
    expect(ask([rule('one', { owner: 'sre', ...spec })])).toMatchObject({
      reason,
    });
  });

  it('says of a system and a domain that they are covered themselves', () => {
    const rules = [
      rule('sys', { owner: 'sre', appliesTo: [{ system: 'checkout' }] }),
      rule('dom', { owner: 'devx', appliesTo: [{ domain: 'payments' }] }),
    ];
    expect(ask(rules, 'monitoring', 'system:default/checkout').reason).toBe(
      'SRE, because sys covers the system checkout.',
    );
    expect(ask(rules, 'monitoring', 'domain:default/payments').reason).toBe(
      'DEVX, because dom covers the domain payments.',
    );
    expect(ask(rules, 'monitoring', 'system:default/lonely')).toMatchObject({
      outcome: 'gap',
      reason: 'Nobody has registered monitoring for lonely, only for others.',
    });
  });

  it('explains a conflict with both teams', () => {
    const answer = ask([
      rule('one', { owner: 'sre' }),
      rule('two', { owner: 'devx' }),
    ]);
    expect(answer.reason).toBe(
      'SRE and DEVX both claim this: one and two reach checkout-api just as closely.',
    );
    expect(answer.chain.map(({ reason }) => reason)).toEqual([
      'covers everything. two claims this just as firmly.',
      'covers everything. one claims this just as firmly.',
    ]);
  });
});

describe('what comes with an answer', () => {
  const model = entity('Component:ranker', {
    type: 'ml-model',
    owner: 'shop',
    system: 'checkout',
    lifecycle: 'production',
  });
  const watching = rule(
    'watching',
    {
      owner: 'sre',
      concerns: ['model-monitoring'],
      assists: ['on-call'],
      mustNotChange: ['model-definition'],
      handsOffTo: 'model-performance',
      automatedBy: ['watch-model', 'gone'],
    },
    {
      metadata: {
        links: [
          { url: 'https://chat.example.com/sre', title: '#sre', type: 'chat' },
        ],
      },
    },
  );
  const resolver = resolverFor([
    model,
    watching,
    entity('Template:watch-model', { owner: 'sre' }),
  ]);

  it('names who takes over, what starts the work, and whom to reach', () => {
    expect(
      resolver.resolve('component:default/ranker', 'model-monitoring'),
    ).toMatchObject({
      handsOffTo: { concern: 'model-performance', team: 'group:default/shop' },
      automatedBy: ['template:default/watch-model'],
      contacts: [
        {
          type: 'chat',
          title: '#sre',
          url: 'https://chat.example.com/sre',
          source: 'registration',
        },
      ],
    });
  });

  it('names who assists, and who must not change it', () => {
    expect(
      resolver.resolve('component:default/ranker', 'on-call'),
    ).toMatchObject({
      team: 'group:default/shop',
      by: 'default',
      assisting: ['group:default/sre'],
    });
    expect(
      resolver.resolve('component:default/ranker', 'model-definition'),
    ).toMatchObject({
      team: 'group:default/shop',
      excluded: ['group:default/sre'],
    });
  });

  it('writes the JSON that other programs read', () => {
    expect(
      toResolutionJson(
        resolver.resolve('component:default/ranker', 'model-monitoring'),
      ),
    ).toEqual({
      entity: 'component:default/ranker',
      concern: 'model-monitoring',
      outcome: 'accountable',
      team: 'group:default/sre',
      by: 'rule',
      why: null,
      reason: 'SRE, because watching covers everything.',
      source: 'covers everything',
      discipline: null,
      candidates: [],
      assisting: [],
      consulted: [],
      informed: [],
      excluded: [],
      suggestions: [],
      handsOffTo: { concern: 'model-performance', team: 'group:default/shop' },
      contacts: [
        {
          type: 'chat',
          title: '#sre',
          url: 'https://chat.example.com/sre',
          source: 'registration',
        },
      ],
      automatedBy: ['template:default/watch-model'],
      chain: [
        {
          rule: 'responsibility:default/watching',
          title: 'watching',
          team: 'group:default/sre',
          matchedBy: 'everything',
          scope: null,
          filtered: false,
          won: true,
          reason: 'covers everything. This one answers.',
        },
      ],
    });
  });
});

describe('resolveAll', () => {
  const shown = (
    rules: readonly CatalogEntity[],
    ref = 'component:default/checkout-api',
  ) =>
    resolverFor(rules)
      .resolveAll(ref)
      .map(({ concern }) => concern);

  it('shows what is always shown, in the order of the vocabulary', () => {
    expect(shown([])).toEqual([
      'monitoring',
      'logging',
      'slo',
      'incident-response',
      'messaging',
      'databases',
      'ci-cd',
      'developer-documentation',
      'networking',
      'load-balancing',
      'dns-certificates',
      'kubernetes',
      'cloud-cost',
      'identity-access',
      'secret-management',
      'vulnerability-management',
      'application-code',
      'application-dependencies',
      'application-configuration',
      'application-runbook',
      'on-call',
    ]);
  });

  it('shows more where somebody answers, and never what stands in a Dockerfile', () => {
    const rules = [
      rule('one', {
        owner: 'sre',
        concerns: ['tracing', 'capacity', 'base-image'],
        appliesTo: [{ system: 'checkout' }],
      }),
    ];
    expect(shown(rules)).toEqual(
      expect.arrayContaining(['tracing', 'capacity']),
    );
    expect(shown(rules)).not.toContain('base-image');
    expect(shown(rules, 'component:default/orphan')).not.toContain('tracing');
  });

  it('shows nothing for people and places', () => {
    expect(shown([], 'group:default/shop')).toEqual([]);
    expect(shown([], 'user:default/jo')).toEqual([]);
    expect(shown([], 'component:default/nothing')).toEqual([]);
  });
});
