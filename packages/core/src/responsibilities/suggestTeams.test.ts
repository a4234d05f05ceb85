import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
  type PipelineOwners,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { wantsPipelineOwners } from './pipelineClues';
import { suggestTeams } from './suggestTeams';

function entity(
  ref: string,
  spec: Record<string, Json>,
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

function suggestWith(
  pipelineOwners: readonly PipelineOwners[] | undefined,
  concern: string,
  ...entities: readonly CatalogEntity[]
) {
  return suggestTeams(
    createOrganization({
      entities: withRelations(entities),
      vocabulary: packagedVocabulary(),
      pipelineOwners,
    }),
    concern,
  );
}

function suggest(concern: string, ...entities: readonly CatalogEntity[]) {
  return suggestWith(undefined, concern, ...entities);
}

const guild = entity('Group:guild', { type: 'team' }, { title: 'The Guild' });
const security = entity(
  'Group:security',
  { type: 'team' },
  { title: 'Security' },
);

describe('suggestTeams', () => {
  it('prefers who owns the tool, and says so with the name', () => {
    expect(
      suggest(
        'secret-management',
        guild,
        security,
        entity('Resource:vault', { type: 'secret-store', owner: 'guild' }),
      ),
    ).toEqual([
      { team: 'group:default/guild', because: 'it owns the resource vault' },
      { team: 'group:default/security', because: 'its name says Security' },
    ]);
  });

  it('joins several reasons for one team', () => {
    expect(
      suggest(
        'monitoring',
        entity(
          'Group:site-reliability',
          { type: 'team' },
          { title: 'Site Reliability' },
        ),
        entity('Component:grafana', {
          type: 'service',
          owner: 'site-reliability',
        }),
      ),
    ).toEqual([
      {
        team: 'group:default/site-reliability',
        because:
          'it owns the component grafana and its name says Site Reliability',
      },
    ]);
  });

  it('counts resources of a type', () => {
    expect(
      suggest(
        'networking',
        guild,
        ...['vpc-a', 'vpc-b', 'vpc-c'].map(name =>
          entity(`Resource:${name}`, { type: 'vpc', owner: 'guild' }),
        ),
      ),
    ).toEqual([
      {
        team: 'group:default/guild',
        because: 'it owns 3 resources such as vpc-a',
      },
    ]);
  });

  it('looks at templates, at types of groups, at pagers and at work already held', () => {
    const templates = ['a', 'b'].map(name =>
      entity(`Template:${name}`, { owner: 'guild' }),
    );
    expect(suggest('service-templates', guild, ...templates)).toEqual([
      { team: 'group:default/guild', because: 'it owns 2 of 2 templates' },
    ]);
    expect(
      suggest('compute', entity('Group:blue', { type: 'infrastructure' })),
    ).toEqual([
      { team: 'group:default/blue', because: 'its type is infrastructure' },
    ]);
    expect(
      suggest(
        'incident-response',
        entity(
          'Group:blue',
          {},
          { annotations: { 'pagerduty.com/service-id': 'P1' } },
        ),
      ),
    ).toEqual([{ team: 'group:default/blue', because: 'it has a pager' }]);
    expect(
      suggest(
        'tracing',
        guild,
        entity('Responsibility:one', {
          owner: 'guild',
          concerns: ['monitoring', 'logging', 'slo'],
        }),
      ),
    ).toEqual([
      {
        team: 'group:default/guild',
        because: 'it looks after Monitoring and Logging already',
      },
    ]);
  });

  describe('with what code owners files name for pipelines', () => {
    const devtools = entity(
      'Group:workshop',
      { type: 'team' },
      { annotations: { 'github.com/team-slug': 'dough/workshop' } },
    );
    const shops = ['a', 'b', 'c', 'd'].map(name =>
      entity(`Component:${name}`, { type: 'service', owner: 'guild' }),
    );
    const repository = (name: string, ...owners: string[]): PipelineOwners => ({
      entities: [`component:default/${name}`],
      owners,
    });
    const world = [guild, devtools, ...shops];

    it('suggests whom most repositories name first, and says in how many', () => {
      const read = [
        repository('a', '@dough/workshop'),
        repository('b', '@dough/workshop', '@dough/guild'),
        repository('c', '@dough/workshop'),
        repository('d'),
      ];

      expect(suggestWith(read, 'ci-cd', ...world)).toEqual([
        {
          team: 'group:default/workshop',
          because:
            'it is the code owner of the pipeline files in 3 of 4 repositories that were read',
        },
        {
          team: 'group:default/guild',
          because:
            'it is the code owner of the pipeline files in 1 of 4 repositories that were read',
        },
      ]);
    });

    it('joins it to what else speaks for the team', () => {
      const argocd = entity('Resource:argocd', { owner: 'workshop' });
      const read = [repository('a', '@dough/workshop')];

      expect(suggestWith(read, 'ci-cd', ...world, argocd)).toEqual([
        {
          team: 'group:default/workshop',
          because:
            'it owns the resource argocd and it is the code owner of the pipeline files in the one repository that was read',
        },
      ]);
    });

    it('is evidence for building and deploying alone', () => {
      const read = [repository('a', '@dough/workshop')];

      expect(suggestWith(read, 'monitoring', ...world)).toEqual([]);
      expect(suggestWith(read, 'artifact-registry', ...world)).toEqual([]);
    });

    it('takes a person for their team, and somebody of several teams for none', () => {
      const people = [
        entity('User:ada', { memberOf: ['workshop'] }),
        entity('User:bob', { memberOf: ['workshop', 'guild'] }),
      ];

      expect(
        suggestWith([repository('a', '@bob')], 'ci-cd', ...world, ...people),
      ).toEqual([]);
      expect(
        suggestWith([repository('a', '@ada')], 'ci-cd', ...world, ...people),
      ).toMatchObject([{ team: 'group:default/workshop' }]);
    });

    it('says nothing of whom the catalog does not know, and of repositories that name nobody', () => {
      expect(
        suggestWith([repository('a', '@dough/ghosts')], 'ci-cd', ...world),
      ).toEqual([]);
      expect(suggestWith([repository('a')], 'ci-cd', ...world)).toEqual([]);
    });

    it('neither counts nor names what the catalog does not have', () => {
      const read = [
        repository('a', '@dough/workshop'),
        repository('gone', '@dough/workshop'),
      ];

      expect(suggestWith(read, 'ci-cd', ...world)).toEqual([
        {
          team: 'group:default/workshop',
          because:
            'it is the code owner of the pipeline files in the one repository that was read',
        },
      ]);
    });

    it.each([
      ['nobody has registered the work', [], true],
      ['somebody has', ['ci-cd'], false],
      ['somebody has registered other work', ['monitoring'], true],
    ])('asks for it where %s', (_, concerns, wanted) => {
      const rules = concerns.map(concern =>
        entity('Responsibility:one', { owner: 'guild', concerns: [concern] }),
      );

      expect(
        wantsPipelineOwners(
          createOrganization({
            entities: withRelations([guild, ...rules]),
            vocabulary: packagedVocabulary(),
          }),
        ),
      ).toBe(wanted);
    });
  });

  it.each([
    'pagerduty.com/service-id',
    'opsgenie.com/team',
    'victorops.com/team',
    'ilert.com/integration-key',
    'grafana.com/oncall-schedule',
    'crumb.example/pager',
  ])('takes %s for a pager, which hints at incidents and alerts', key => {
    const blue = entity('Group:blue', {}, { annotations: { [key]: 'x' } });
    const because = 'it has a pager';

    expect(suggest('incident-response', blue)).toEqual([
      { team: 'group:default/blue', because },
    ]);
    expect(suggest('alert-routing', blue)).toEqual([
      { team: 'group:default/blue', because },
    ]);
  });

  it('takes no other annotation for a pager', () => {
    for (const key of ['filerted.com/id', 'crumb.example/pagers-page-size']) {
      expect(
        suggest(
          'incident-response',
          entity('Group:blue', {}, { annotations: { [key]: 'x' } }),
        ),
      ).toEqual([]);
    }
  });

  it('suggests nobody for being on call, which is the owner’s own work', () => {
    expect(
      suggest(
        'on-call',
        entity(
          'Group:blue',
          {},
          { annotations: { 'pagerduty.com/service-id': 'P1' } },
        ),
      ),
    ).toEqual([]);
  });

  it('leaves out application teams where a platform team is among those found', () => {
    expect(
      suggest(
        'databases',
        entity('Group:sre', { type: 'sre' }, { title: 'SRE' }),
        entity('Group:shop', { type: 'team' }),
        entity('Resource:shop-db', { type: 'database', owner: 'shop' }),
      ),
    ).toEqual([
      {
        team: 'group:default/sre',
        because: 'its name says SRE and its type is sre',
      },
    ]);
  });

  it('does not take an application for a tool, nor an owner that does not exist', () => {
    expect(
      suggest(
        'load-balancing',
        guild,
        entity('Component:payment-gateway', {
          type: 'service',
          owner: 'guild',
        }),
        entity('Resource:gateway', { type: 'ingress', owner: 'ghosts' }),
      ),
    ).toEqual([]);
  });

  it('is not misled by words that JavaScript knows', () => {
    expect(
      suggest(
        'networking',
        entity('Group:constructor', { type: 'constructor' }),
        entity('Resource:to-string', {
          type: 'constructor',
          owner: 'constructor',
        }),
      ),
    ).toEqual([]);
  });

  it('suggests nobody for work that stays with the owner', () => {
    expect(suggest('on-call', security, guild)).toEqual([]);
  });
});
