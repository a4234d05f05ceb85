import {
  cookieCompany,
  createModel,
  entity,
  groups,
  registrations,
  workloads,
} from '../../../__fixtures__/layers/cookieCompany';
import type { Machine, ServesView } from './types';
import { servesView } from './servesView';

function machinesOf({ layers }: ServesView): readonly Machine[] {
  return layers.flatMap(({ columns }) =>
    columns.flatMap(({ machines }) => machines),
  );
}

function machineOf(view: ServesView, id: string): Machine {
  const machine = machinesOf(view).find(one => one.id === id);
  if (!machine)
    throw new Error(
      `${id} is not among ${machinesOf(view)
        .map(one => one.id)
        .join(', ')}`,
    );
  return machine;
}

function outline({ layers }: ServesView) {
  return layers.map(({ id, teams, entities, columns }) => ({
    id,
    teams,
    entities,
    columns: columns.map(({ title, machines }) => [
      title,
      machines.map(({ concern, state, team, suggestion }) =>
        `${concern} ${state} ${team?.title ?? ''}${suggestion ? `${suggestion.title}?` : ''}`.trim(),
      ),
    ]),
  }));
}

describe('servesView', () => {
  it('shows the machines of each platform, and outlines of what nobody runs', () => {
    const view = servesView(createModel(cookieCompany));

    expect(outline(view)).toEqual([
      {
        id: 'infrastructure',
        teams: 1,
        entities: 1,
        columns: [
          [
            'Cloud',
            [
              'networking staffed Cloud',
              'load-balancing unstaffed Cloud?',
              'dns-certificates unstaffed Cloud?',
              'kubernetes unstaffed Cloud?',
              'cloud-cost unstaffed Cloud?',
              'identity-access unstaffed Cloud?',
            ],
          ],
        ],
      },
      {
        id: 'platform',
        teams: 2,
        entities: 2,
        columns: [
          [
            'Engineering',
            [
              'monitoring staffed SRE',
              'logging unstaffed SRE?',
              'slo unstaffed SRE?',
              'incident-response unstaffed SRE?',
              'messaging unstaffed SRE?',
              'databases unstaffed SRE?',
              'backup unstaffed SRE?',
              'ci-cd staffed DevX',
              'developer-documentation unstaffed DevX?',
              'secret-management unstaffed',
              'vulnerability-management unstaffed',
            ],
          ],
          [
            'ML',
            [
              'model-monitoring unstaffed ML?',
              'feature-pipelines unstaffed ML?',
              'model-serving unstaffed ML?',
            ],
          ],
        ],
      },
      { id: 'application', teams: 2, entities: 3, columns: [] },
    ]);
  });

  it('says it all in one sentence', () => {
    expect(servesView(createModel(cookieCompany)).headline).toBe(
      '3 platform teams serve 2 application teams; 2 of 9 required platform questions have a team; nobody has registered incident response, secret management or 5 more',
    );
  });

  it('names all three that are missing: the third is no longer than "1 more"', () => {
    const more = entity('Responsibility:more', {
      owner: 'sre',
      concerns: [
        'incident-response',
        'secret-management',
        'cloud-cost',
        'model-monitoring',
      ],
    });

    expect(servesView(createModel([...cookieCompany, more])).headline).toBe(
      '3 platform teams serve 2 application teams; 6 of 9 required platform questions have a team; nobody has registered vulnerabilities, databases or backup and restore',
    );
  });

  it('tells of a machine who runs it, why, for whom, and how to reach them', () => {
    const model = createModel([
      ...cookieCompany.filter(({ metadata }) => metadata.name !== 'sre'),
      entity(
        'Group:sre',
        { type: 'sre', profile: { email: 'sre@example.com' } },
        {
          title: 'SRE',
          annotations: { 'platform-teams/platform': 'Engineering' },
        },
      ),
    ]);

    expect(machineOf(servesView(model), 'monitoring@Engineering')).toEqual({
      id: 'monitoring@Engineering',
      concern: 'monitoring',
      title: 'Monitoring',
      hint: 'Metrics, dashboards',
      description: expect.any(String),
      symbol: 'gauge',
      required: true,
      state: 'staffed',
      team: { ref: 'group:default/sre', title: 'SRE' },
      otherTeams: [],
      suggestion: undefined,
      reason: 'SRE, because it has registered Watching the shop.',
      rules: [
        {
          ref: 'responsibility:default/watch',
          title: 'Watching the shop',
          editUrl: undefined,
        },
      ],
      provides: [{ ref: 'component:default/grafana', title: 'Grafana' }],
      provided: 1,
      serves: 1,
      entities: 3,
      customers: [
        { ref: 'group:default/checkout', title: 'Checkout', entities: 3 },
      ],
      gaps: 2,
      conflicts: 0,
      contacts: [
        {
          type: 'mail',
          title: 'sre@example.com',
          url: 'mailto:sre@example.com',
          source: 'group-profile',
        },
      ],
      findings: 2,
      rank: expect.any(Number),
    });
  });

  it('draws what is required and missing, and what serves most, in turns', () => {
    const [, { columns }] = servesView(createModel(cookieCompany)).layers;
    const byRank = [...columns[0].machines].sort((a, b) => a.rank - b.rank);

    expect(byRank.map(({ concern, rank }) => `${rank} ${concern}`)).toEqual([
      '0 incident-response',
      '1 monitoring',
      '2 databases',
      '3 ci-cd',
      '4 backup',
      '5 secret-management',
      '6 vulnerability-management',
      '7 logging',
      '8 slo',
      '9 messaging',
      '10 developer-documentation',
    ]);
  });

  it('runs belts to owners, to the columns above, and past the platform', () => {
    const { belts, owners, moreOwners, crossings } = servesView(
      createModel(cookieCompany),
    );

    expect(owners).toEqual([
      {
        ref: 'group:default/checkout',
        title: 'Checkout',
        services: 2,
        findings: 1,
      },
      { ref: 'group:default/data', title: 'Data', services: 1, findings: 0 },
    ]);
    expect(moreOwners).toEqual({ owners: 0, services: 0 });
    expect(crossings).toEqual({ bypass: 1, upward: 0, cycle: 0, accepted: 0 });
    expect(
      belts.map(({ id, entities, severity }) => [id, entities, severity]),
    ).toEqual([
      ['serves:monitoring@Engineering>group:default/checkout', 3, undefined],
      ['serves:ci-cd@Engineering>group:default/checkout', 2, undefined],
      ['serves:ci-cd@Engineering>group:default/data', 1, undefined],
      [
        'supply:networking@group:default/cloud>platform/Engineering',
        1,
        undefined,
      ],
      [
        'bypass:networking@group:default/cloud>group:default/checkout',
        1,
        'info',
      ],
    ]);
  });

  it('counts whoever builds on what a team provides as served, whatever its rules cover', () => {
    const model = createModel([
      ...cookieCompany,
      entity('Component:report', {
        type: 'service',
        owner: 'data',
        dependsOn: ['component:grafana'],
      }),
    ]);
    const { customers, serves } = machineOf(
      servesView(model),
      'monitoring@Engineering',
    );

    expect(serves).toBe(2);
    expect(customers).toEqual([
      { ref: 'group:default/checkout', title: 'Checkout', entities: 3 },
      { ref: 'group:default/data', title: 'Data', entities: 1 },
    ]);
  });

  it('is true and useful before anybody has registered anything, and counts nothing as a gap but what is required', () => {
    const view = servesView(createModel([...groups, ...workloads]));

    expect(view.registered).toBe(false);
    expect(view.headline).toBe(
      '2 teams own 3 applications; what 4 platform teams run for them is not registered yet',
    );
    expect(new Set(machinesOf(view).map(({ state }) => state))).toEqual(
      new Set(['unstaffed']),
    );
    expect(view.belts.filter(({ kind }) => kind !== 'bypass')).toEqual([]);
    const secrets = machinesOf(view).find(
      ({ concern }) => concern === 'secret-management',
    );
    expect(secrets).toMatchObject({
      gaps: 4,
      findings: 1,
      reason:
        'Nobody has registered secret management yet; 4 entities want a team for it.',
    });
  });

  it('says so when the catalog holds nothing that stands in a layer', () => {
    const { headline, layers } = servesView(createModel(groups));

    expect(headline).toBe(
      'Nothing in this catalog can stand in a layer yet: it holds no components, resources, APIs or templates',
    );
    expect(layers.flatMap(({ columns }) => columns)).toEqual([]);
  });

  it('turns a machine dark when it is registered for a team that does not exist', () => {
    const model = createModel([
      ...groups,
      ...workloads,
      entity(
        'Responsibility:builds',
        {
          owner: 'gone',
          concerns: ['ci-cd'],
          appliesTo: [{ filter: { kind: 'Component' } }],
        },
        { title: 'Builds' },
      ),
    ]);
    const machine = machinesOf(servesView(model)).find(
      ({ concern }) => concern === 'ci-cd',
    );

    expect(machine).toMatchObject({
      state: 'dark',
      serves: 2,
      entities: 3,
      gaps: 4,
      reason: 'Builds names gone, and no such team can be found.',
    });
    expect(machine?.team).toBeUndefined();
  });

  it('says that a machine is claimed twice where teams answer for nothing alone', () => {
    const model = createModel([
      ...groups,
      ...workloads,
      ...['sre', 'ml'].map(owner =>
        entity(
          `Responsibility:${owner}-pipelines`,
          { owner, concerns: ['ci-cd'], appliesTo: [{ system: 'shop' }] },
          { title: `Pipelines of ${owner}` },
        ),
      ),
    ]);
    const claimed = machinesOf(servesView(model)).filter(
      ({ concern }) => concern === 'ci-cd',
    );

    expect(
      claimed.map(({ id, state, conflicts, serves }) => ({
        id,
        state,
        conflicts,
        serves,
      })),
    ).toEqual([
      { id: 'ci-cd@Engineering', state: 'conflict', conflicts: 4, serves: 0 },
      {
        id: 'ci-cd@group:default/ml',
        state: 'conflict',
        conflicts: 4,
        serves: 0,
      },
    ]);
    expect(claimed[0].reason).toBe(
      'Claimed twice: ML and SRE both claim 4 entities.',
    );
  });

  it('rolls up owners that do not fit, and gives their belts one end', () => {
    const view = servesView(createModel(cookieCompany), {
      owners: 1,
      selected: 'ci-cd',
    });

    expect(view.owners.map(({ ref }) => ref)).toEqual([
      'group:default/checkout',
    ]);
    expect(view.moreOwners).toEqual({ owners: 1, services: 1 });
    expect(
      view.belts
        .filter(({ machine }) => machine === 'ci-cd@Engineering')
        .map(({ to, entities }) => [to, entities]),
    ).toEqual([
      [{ kind: 'owner', ref: 'group:default/checkout' }, 2],
      [{ kind: 'rest', owners: 1 }, 1],
    ]);
  });

  it('lists the largest belts alone of a machine that is not selected', () => {
    const belts = (selected?: string) =>
      servesView(createModel(cookieCompany), {
        belts: 1,
        selected,
      }).belts.filter(({ machine }) => machine === 'ci-cd@Engineering');

    expect(belts()).toHaveLength(1);
    expect(belts('ci-cd')).toHaveLength(2);
    expect(belts('ci-cd@Engineering')).toHaveLength(2);
  });

  it.each([
    ['owner', { owner: 'group:default/data' }, ['component:default/ranker']],
    [
      'system',
      { system: 'system:default/shop' },
      [
        'component:default/basket',
        'component:default/payments',
        'resource:default/basket-db',
      ],
    ],
    [
      'domain',
      { domain: 'domain:default/sales' },
      [
        'component:default/basket',
        'component:default/payments',
        'resource:default/basket-db',
      ],
    ],
    ['lifecycle', { lifecycle: 'Experimental' }, ['component:default/lost']],
    ['tag', { tag: 'node' }, ['component:default/basket']],
    ['text in a title', { text: 'vpc' }, ['resource:default/vpc']],
    ['findings', { onlyFindings: true }, ['component:default/basket']],
  ])('narrows by %s', (_, filter, expected) => {
    const view = servesView(createModel(cookieCompany), filter);

    expect(view.coverage.entities).toBe(expected.length);
  });

  it('offers values for the filters, whatever it is narrowed to', () => {
    const { choices } = servesView(createModel(cookieCompany), {
      text: 'nothing like it',
    });

    expect(choices).toEqual({
      owners: [
        { value: 'group:default/checkout', title: 'Checkout', entities: 3 },
        { value: 'group:default/cloud', title: 'Cloud', entities: 1 },
        { value: 'group:default/data', title: 'Data', entities: 1 },
        { value: 'group:default/sre', title: 'SRE', entities: 1 },
      ],
      domains: [{ value: 'domain:default/sales', title: 'Sales', entities: 3 }],
      lifecycles: [
        { value: 'experimental', title: 'experimental', entities: 1 },
        { value: 'production', title: 'production', entities: 4 },
      ],
      tags: [{ value: 'node', title: 'node', entities: 1 }],
    });
  });

  it('says when nothing fits the filters', () => {
    expect(
      servesView(createModel(cookieCompany), { text: 'nothing like it' })
        .headline,
    ).toBe('Nothing in the catalog fits these filters');
  });

  it('does not count a claim that is deprecated', () => {
    const deprecated = registrations.map(({ spec, ...rest }) => ({
      ...rest,
      spec: { ...spec, lifecycle: 'deprecated' },
    }));

    expect(
      servesView(createModel([...groups, ...workloads, ...deprecated]))
        .registered,
    ).toBe(false);
  });

  it('stays small when the company grows', () => {
    const many = Array.from({ length: 600 }, (_, index) => [
      entity(`Group:team-${index}`, { type: 'team' }),
      entity(`Component:app-${index}`, {
        type: 'service',
        lifecycle: 'production',
        owner: `team-${index}`,
      }),
    ]).flat();
    const view = servesView(createModel([...cookieCompany, ...many]));

    expect(view.owners).toHaveLength(24);
    expect(view.moreOwners.owners).toBe(578);
    expect(JSON.stringify(view).length).toBeLessThan(60_000);
  });
});
