import { createOrganization, withRelations } from '../../catalog';
import type { CatalogEntity, Json } from '../../catalog';
import {
  parseCodeOwners,
  type CodeOwnersDialect,
} from '../../dockerfile/codeowners';
import { createVocabulary, packagedVocabulary } from '../../vocabulary';
import { draftYaml } from '../draft/draftYaml';
import { validateYaml } from '../validateYaml';
import { importCodeOwners } from './importCodeOwners';
import { pathConcern } from './pathConcerns';

const vocabulary = packagedVocabulary();

describe('paths', () => {
  it.each([
    ['*', 'application-code'],
    ['/**', 'application-code'],
    ['/src/', 'application-code'],
    ['/src/payments/', 'application-code'],
    ['/.github/workflows/', 'ci-cd'],
    ['.github/workflows/*.yml', 'ci-cd'],
    ['/.gitlab-ci.yml', 'ci-cd'],
    ['Jenkinsfile', 'ci-cd'],
    ['Dockerfile', 'image-build'],
    ['Dockerfile*', 'image-build'],
    ['**/*.dockerfile', 'image-build'],
    ['/terraform/', 'infrastructure-as-code'],
    ['/terraform/modules/vpc/**', 'infrastructure-as-code'],
    ['*.tf', 'infrastructure-as-code'],
    ['/charts/', 'kubernetes'],
    ['k8s/**', 'kubernetes'],
    ['/docs/', 'developer-documentation'],
    ['/docs/*', 'developer-documentation'],
    ['docs/api/', 'developer-documentation'],
    ['*.md', 'developer-documentation'],
    ['/docs/runbooks/', 'application-runbook'],
    ['/prometheus/', 'monitoring'],
    ['/ops/grafana/', 'monitoring'],
    ['/alertmanager.yml', 'alert-routing'],
    ['/package.json', 'application-dependencies'],
    ['go.sum', 'application-dependencies'],
    ['.github/dependabot.yml', 'application-dependencies'],
    ['/config/', 'application-configuration'],
    ['/db/migrations/', 'application-data'],
    ['/vault/', 'secret-management'],
    ['SECURITY.md', 'vulnerability-management'],
    ['/.eslintrc.js', 'engineering-standards'],
    ['/.devcontainer/', 'developer-environment'],
    ['CODEOWNERS', 'source-control'],
    ['catalog-info.yaml', 'developer-portal'],
    ['/e2e/', 'test-platform'],
    ['*.rego', 'policy'],
    // Called what only one concern is called.
    ['/kafka/', 'messaging'],
  ])('%s stands for %s', (pattern, concern) => {
    expect(pathConcern(pattern, vocabulary)).toEqual({ concern });
  });

  it.each([
    ['/alerts/', ['alert-routing', 'alert-authoring']],
    ['/deploy/', ['ci-cd', 'kubernetes']],
    ['*.js', []],
    ['/frontend/', []],
    ['/constructor/', []],
    [`/${'/'.repeat(100_000)}x`, []],
  ])('%s stands for no one concern', (pattern, likely) => {
    const start = performance.now();
    expect(pathConcern(pattern, vocabulary)).toEqual({
      concern: undefined,
      likely,
    });
    expect(performance.now() - start).toBeLessThan(100);
  });
});

function entity(
  ref: string,
  spec: Record<string, Json>,
  metadata: Partial<CatalogEntity['metadata']> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    spec,
  };
}

const SOURCE = createOrganization({
  vocabulary,
  entities: withRelations([
    entity('Group:checkout', { type: 'team' }),
    entity(
      'Group:dx-guild',
      { type: 'team' },
      { title: 'Developer Experience' },
    ),
    entity(
      'Group:cloud',
      { type: 'team' },
      {
        annotations: { 'github.com/team-slug': 'crumb/clouds' },
      },
    ),
    entity(
      'Group:images',
      { type: 'team' },
      {
        annotations: { 'gitlab.com/team-path': 'crumb/platform/images' },
      },
    ),
    entity('Group:mail', {
      type: 'team',
      profile: { email: 'sre@crumb.example' },
    }),
    entity(
      'User:ada',
      { memberOf: ['checkout'] },
      {
        annotations: { 'github.com/user-login': 'ada-l' },
      },
    ),
    ...['east', 'west'].map(name =>
      entity(`Group:${name}`, { type: 'team' }, { title: 'Night shift' }),
    ),
  ]),
});

function imported(
  text: string,
  options: {
    readonly dialect?: CodeOwnersDialect;
    readonly withoutCatalog?: boolean;
  } = {},
) {
  const { drafts, notes } = importCodeOwners(
    parseCodeOwners(text, options.dialect ?? 'github'),
    vocabulary,
    {
      appliesTo: { entity: 'component:default/checkout-api' },
      prefix: 'checkout-api-',
      source: options.withoutCatalog ? undefined : SOURCE,
    },
  );
  return {
    drafts,
    placed: drafts.flatMap(({ owner, concerns = [] }) =>
      concerns.map(concern => `${concern}: ${owner}`),
    ),
    notes: notes.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe('importCodeOwners', () => {
  it('makes valid Responsibilities for the entity, one for each team and discipline', () => {
    const { drafts, notes } = imported(
      '* @crumb/checkout\n/.github/workflows/ @crumb/developer-experience\nDockerfile @crumb/developer-experience\n/terraform/ @crumb/clouds\n',
    );
    expect(notes).toEqual([]);
    const yaml = draftYaml(drafts);
    expect(validateYaml(yaml, { file: 'made.yaml', vocabulary })).toEqual([]);
    expect(drafts).toEqual([
      {
        name: 'checkout-api-checkout-application',
        owner: 'group:default/checkout',
        concerns: ['application-code'],
        appliesTo: [{ entity: 'component:default/checkout-api' }],
        consulted: [],
        informed: [],
      },
      {
        name: 'checkout-api-dx-guild-devx',
        owner: 'group:default/dx-guild',
        concerns: ['ci-cd', 'image-build'],
        appliesTo: [{ entity: 'component:default/checkout-api' }],
        consulted: [],
        informed: [],
      },
      {
        name: 'checkout-api-cloud-cloud-engineering',
        owner: 'group:default/cloud',
        concerns: ['infrastructure-as-code'],
        appliesTo: [{ entity: 'component:default/checkout-api' }],
        consulted: [],
        informed: [],
      },
    ]);
  });

  it.each<[string, CodeOwnersDialect, string]>([
    ['* @crumb/checkout', 'github', 'group:default/checkout'],
    ['* @crumb/clouds', 'github', 'group:default/cloud'],
    ['* @crumb/developer-experience', 'github', 'group:default/dx-guild'],
    ['* sre@crumb.example', 'github', 'group:default/mail'],
    ['* @crumb/platform/images', 'gitlab', 'group:default/images'],
    ['[Code] @crumb/checkout\n*', 'gitlab', 'group:default/checkout'],
    ['* @crumb/checkout:random(1)', 'bitbucket', 'group:default/checkout'],
  ])('finds the group of %j on %s', (text, dialect, team) => {
    expect(imported(text, { dialect })).toMatchObject({
      placed: [`application-code: ${team}`],
      notes: [],
    });
  });

  it.each<[string, CodeOwnersDialect, string]>([
    [
      '* @crumb/strangers',
      'github',
      '1: There is no group "@crumb/strangers" in the catalog.',
    ],
    [
      '* @ada-l',
      'github',
      '1: @ada-l is a person of checkout, and a team answers for work.',
    ],
    [
      '* @crumb/night-shift',
      'github',
      '1: @crumb/night-shift may be group:default/east or group:default/west.',
    ],
    [
      '* @crumb/checkout @crumb/clouds',
      'github',
      '1: @crumb/checkout and @crumb/clouds own "*" alike.',
    ],
    [
      '/alerts/ @crumb/checkout',
      'github',
      '1: "/alerts/" stands for no one concern of the vocabulary.',
    ],
    [
      '/frontend/ @crumb/checkout',
      'github',
      '1: "/frontend/" stands for no one concern of the vocabulary.',
    ],
    ['/docs/', 'github', '1: The line gives "/docs/" to nobody.'],
    ['!/docs/', 'gitlab', '1: The line gives "/docs/" to nobody.'],
    [
      '!/docs/ @a',
      'github',
      '1: GitHub does not take paths out with !. Give them a line of their own further down.',
    ],
    [
      '^[Docs]\n/docs/ @crumb/checkout',
      'gitlab',
      '2: The section "Docs" is optional, so that nobody has to answer for "/docs/".',
    ],
    [
      '* @@maintainer',
      'gitlab',
      '1: There is no group "@@maintainer" in the catalog.',
    ],
  ])('guesses nothing of %j on %s', (text, dialect, note) => {
    expect(imported(text, { dialect })).toMatchObject({
      placed: [],
      notes: [note],
    });
  });

  it('tells a path that another team has a part of', () => {
    expect(
      imported(
        '/docs/ @crumb/checkout\n# api\n/docs/api/ @crumb/clouds\n*.md @crumb/checkout\n',
      ),
    ).toMatchObject({
      placed: ['developer-documentation: group:default/checkout'],
      notes: [
        '3: This is developer-documentation as well, which line 1 has given to group:default/checkout.',
      ],
    });
  });

  it('takes teams as they are written where there is no catalog, and nobody else', () => {
    expect(
      imported('* @crumb/checkout\n/docs/ @ada-l\n/e2e/ qa@crumb.example\n', {
        withoutCatalog: true,
      }),
    ).toMatchObject({
      placed: ['application-code: group:default/checkout'],
      notes: [
        '2: Nobody can tell whose team @ada-l is.',
        '3: Nobody can tell whose team qa@crumb.example is.',
      ],
    });
  });

  it('places nothing under a concern that the organisation has switched off', () => {
    const own = createVocabulary({
      vocabulary: { concerns: { 'image-build': false } },
    });
    if (!own.ok) throw new Error(own.issues[0].message);
    const { drafts, notes } = importCodeOwners(
      parseCodeOwners('Dockerfile @crumb/checkout\n', 'github'),
      own.vocabulary,
      { appliesTo: { entity: 'a' }, prefix: 'a-', source: SOURCE },
    );
    expect([drafts, notes.length]).toEqual([[], 1]);
  });
});
