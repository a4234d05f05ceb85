import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { previewResponsibilities } from './previewResponsibilities';

const NOW = new Date('2026-11-23T10:00:00Z');

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
  entity('System:checkout', { owner: 'shop' }),
  service('till', { system: 'checkout' }),
  service('bill', { system: 'checkout' }),
  service('index', { owner: 'data' }),
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

function preview(
  spec: string,
  {
    name = 'mine',
    entities = COMPANY,
  }: { name?: string; entities?: CatalogEntity[] } = {},
) {
  const organization = createOrganization({
    entities: withRelations(entities),
    vocabulary: packagedVocabulary(),
  });
  return previewResponsibilities(
    organization,
    `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: ${name} }
spec: ${spec}
`,
    { now: NOW },
  );
}

function good(...asked: Parameters<typeof preview>) {
  const result = preview(...asked);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('previewResponsibilities', () => {
  it('tells which answers change, from whom to whom', () => {
    expect(
      good(
        '{ owner: devx, concerns: [monitoring], appliesTo: [{ system: checkout }] }',
      ).changes,
    ).toEqual([
      {
        concern: 'monitoring',
        from: {
          outcome: 'accountable',
          teams: ['group:default/sre'],
          by: 'rule',
        },
        to: {
          outcome: 'accountable',
          teams: ['group:default/devx'],
          by: 'rule',
        },
        entities: 3,
        examples: [
          'component:default/bill',
          'component:default/till',
          'system:default/checkout',
        ],
      },
    ]);
  });

  it('tells what the rule selects, and who comes before it', () => {
    expect(good('{ owner: data, concerns: [ci-cd] }').rules).toEqual([
      {
        ref: 'responsibility:default/mine',
        title: 'mine',
        team: 'group:default/data',
        isNew: true,
        selects: 4,
        answers: 1,
        examples: [
          'component:default/bill',
          'component:default/index',
          'component:default/till',
          'system:default/checkout',
        ],
        collisions: [
          {
            rule: 'responsibility:default/ship',
            title: 'ship',
            team: 'group:default/devx',
            concern: 'ci-cd',
            entities: 3,
            how: 'comes-first',
          },
          {
            rule: 'responsibility:default/ship-too',
            title: 'ship-too',
            team: 'group:default/sre',
            concern: 'ci-cd',
            entities: 3,
            how: 'comes-first',
          },
        ],
      },
    ]);
  });

  it('tells that a conflict vanishes when one of the two gives way', () => {
    const { changes, vanishes, appears, rules } = good(
      '{ owner: sre, concerns: [ci-cd], lifecycle: deprecated }',
      { name: 'ship-too' },
    );
    expect(rules).toMatchObject([{ isNew: false }]);
    expect(changes).toMatchObject([
      {
        from: {
          outcome: 'conflict',
          teams: ['group:default/devx', 'group:default/sre'],
        },
        to: { outcome: 'accountable', teams: ['group:default/devx'] },
        entities: 3,
      },
    ]);
    expect(vanishes.items.map(({ kind }) => kind)).toContain('conflict');
    expect(appears.items.map(({ kind }) => kind)).toContain('deprecated-rule');
  });

  it('tells that a conflict would appear', () => {
    const { rules, appears } = good('{ owner: data, concerns: [monitoring] }');
    expect(rules[0].collisions).toMatchObject([
      { rule: 'responsibility:default/watch', how: 'claims-alike' },
    ]);
    expect(appears.items.map(({ kind }) => kind)).toContain('conflict');
  });

  it('tells which customers a team gains', () => {
    expect(
      good('{ owner: devx, concerns: [logging], appliesTo: [{ owner: data }] }')
        .customers,
    ).toEqual([
      {
        team: 'group:default/devx',
        customer: 'group:default/data',
        before: 0,
        after: 1,
      },
    ]);
  });

  it('changes nothing when the rule is the one that is there', () => {
    expect(
      good('{ owner: sre, concerns: [monitoring] }', { name: 'watch' }),
    ).toMatchObject({
      changes: [],
      changesTotal: 0,
      appears: { total: 0, items: [] },
      vanishes: { total: 0, items: [] },
      customers: [],
    });
  });

  it('asks only about the organisation that it is given', () => {
    const { rules, changes } = good('{ owner: devx, concerns: [monitoring] }', {
      entities: COMPANY.filter(
        ({ metadata }) => !['till', 'watch'].includes(metadata.name),
      ),
    });
    expect(JSON.stringify({ rules, changes })).not.toMatch(/till|watch/);
  });

  it('says what is wrong with the text, as everywhere else', () => {
    expect(preview('{ owner: sre, concerns: [monitorin] }')).toMatchObject({
      ok: false,
      issues: [
        {
          line: 4,
          path: 'spec.concerns[0]',
          message: 'There is no concern "monitorin".',
        },
      ],
    });
  });

  it.each([
    ['', 'There is no Responsibility in the text.'],
    ['kind: Component', 'There is no Responsibility in the text.'],
    ['x'.repeat(200_001), 'The text has more than 200000 characters.'],
  ])('says that there is nothing to preview, case %#', (text, message) => {
    const organization = createOrganization({
      entities: [],
      vocabulary: packagedVocabulary(),
    });
    expect(
      previewResponsibilities(organization, text, { now: NOW }),
    ).toMatchObject({ ok: false, issues: [{ line: 1, message }] });
  });
});
