import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../../catalog';
import { packagedVocabulary } from '../../../vocabulary';
import { surveyFleet } from '../../fleet/surveyFleet';
import type { OrganizationFinding } from '../../types';
import { findOrganizationFindings } from '../findOrganizationFindings';
import { findingGroupId } from './findingGroupId';
import { groupFindings } from './groupFindings';

const NOW = new Date('2026-11-23T10:00:00Z');

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  annotations: Record<string, string> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, annotations }, spec };
}

const service = (name: string, spec: Record<string, Json> = {}) =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    ...spec,
  });

const COMPANY = [
  ...['shop', 'sre', 'devx'].map(name =>
    entity(`Group:${name}`, { type: 'team' }),
  ),
  entity('System:checkout', { owner: 'shop' }),
  entity('System:search', { owner: 'shop' }),
  service('till', { system: 'checkout' }),
  service('index', { system: 'search' }),
  service('ranker', { system: 'search' }),
];
const WATCH = entity('Responsibility:watch', {
  owner: 'sre',
  concerns: [
    'monitoring',
    'incident-response',
    'secret-management',
    'vulnerability-management',
  ],
  appliesTo: [{ system: 'checkout' }],
});
const SHIP = entity('Responsibility:ship', {
  owner: 'devx',
  concerns: ['ci-cd'],
});

function setup(
  entities: readonly CatalogEntity[],
  more: readonly OrganizationFinding[] = [],
) {
  const organization = createOrganization({
    entities: withRelations([...COMPANY, ...entities]),
    vocabulary: packagedVocabulary(),
  });
  const survey = surveyFleet(organization);
  const findings = [
    ...findOrganizationFindings(organization, { now: NOW, survey }),
    ...more,
  ];
  return { organization, findings, groups: groupFindings(survey, findings) };
}

describe('groupFindings', () => {
  it('names all registrations of a conflict, of which one is to be chosen', () => {
    const { groups } = setup([
      SHIP,
      entity('Responsibility:deliver', { owner: 'sre', concerns: ['ci-cd'] }),
    ]);

    expect(groups.find(({ kind }) => kind === 'conflict')?.rules).toEqual([
      'responsibility:default/deliver',
      'responsibility:default/ship',
    ]);
  });

  it('gathers entities whose gap one registration would close, and names it', () => {
    const { groups } = setup([WATCH, SHIP]);

    expect(groups.find(({ concern }) => concern === 'monitoring')).toEqual({
      id: 'gap/monitoring/of/group:default/sre',
      kind: 'gap',
      severity: 'warning',
      concern: 'monitoring',
      team: 'group:default/sre',
      rule: 'responsibility:default/watch',
      entity: undefined,
      message: '2 components have no team for monitoring.',
      fix: 'Extend a registration of monitoring so that it covers them, or register it for another team.',
      open: 2,
      accepted: 0,
      entities: 2,
      where: {
        by: 'owner',
        groups: [{ group: 'group:default/shop', entities: 2 }],
      },
    });
  });

  it('leaves a finding that stands alone in its own words', () => {
    const { groups } = setup([SHIP]);

    expect(groups.find(({ concern }) => concern === 'monitoring')).toEqual(
      expect.objectContaining({
        id: 'gap/monitoring',
        message: 'Nobody has registered monitoring; 3 entities need it.',
        open: 1,
        entities: 3,
        where: { by: 'owner', groups: [] },
      }),
    );
  });

  it('asks once for the owner of an entity, whatever it is needed for', () => {
    const { groups } = setup([
      SHIP,
      service('orphan', { owner: undefined as never }),
    ]);

    expect(
      groups
        .filter(({ id }) => id.startsWith('gap/no-owner'))
        .map(({ message, open, entity: about }) => [message, open, about]),
    ).toEqual([
      [
        'orphan has no owner, so nobody answers for 2 kinds of work.',
        2,
        'component:default/orphan',
      ],
    ]);
  });

  it('asks once for an owner that does not exist', () => {
    const { groups } = setup([
      SHIP,
      service('a', { owner: 'gone' }),
      service('b', { owner: 'gone' }),
    ]);

    expect(
      groups
        .filter(({ id }) => id.startsWith('gap/owner'))
        .map(({ message, open, fix }) => [message, open, fix]),
    ).toEqual([
      [
        '2 components belong to gone, which cannot be found, so nobody answers for them.',
        4,
        'Correct their spec.owner, or bring group:default/gone into the catalog.',
      ],
    ]);
  });

  it('asks once for an owner, too, where a team can act on its entities', () => {
    const { findings, groups } = setup([
      SHIP,
      service('oven', { owner: 'gone', system: 'checkout' }),
    ]);
    const ofOven = findings.filter(
      finding =>
        finding.kind === 'gap' && finding.entity === 'component:default/oven',
    );

    expect(new Set(ofOven.map(({ team }) => team))).toEqual(
      new Set(['group:default/shop']),
    );
    expect(
      groups
        .filter(({ id }) => id === 'gap/owner/group:default/gone')
        .map(({ message, open, team }) => [message, open, team]),
    ).toEqual([
      [
        'oven belongs to gone, which cannot be found, so nobody answers for it.',
        ofOven.length,
        'group:default/shop',
      ],
    ]);
  });

  it('counts what is accepted apart, and puts it last', () => {
    const accepted = {
      'platform-teams/accepted':
        'gap/ci-cd/component:default/oven until 2027-01-01: It is switched off in spring.',
    };
    const { groups } = setup([
      entity(
        'Responsibility:ship',
        {
          owner: 'devx',
          concerns: ['ci-cd'],
          appliesTo: [{ system: 'search' }, { system: 'checkout' }],
        },
        accepted,
      ),
      service('oven'),
    ]);
    const last = groups[groups.length - 1];

    expect([last.concern, last.open, last.accepted]).toEqual(['ci-cd', 0, 1]);
  });

  it.each([
    ['overdue-review', '2 registrations of sre are due for review.'],
    ['dead-rule', '2 registrations of sre select nothing.'],
    ['bypass', '2 dependencies of sre go past the platform.'],
    ['unconfirmed-claim', '2 claims for sre do not count yet.'],
  ] as const)(
    'says several findings of kind %s in one sentence',
    (kind, message) => {
      const of = (name: string): OrganizationFinding => ({
        id: `${kind}/${name}`,
        kind,
        severity: 'info',
        team: 'group:default/sre',
        message: `${name} happens.`,
        fix: `Mend ${name}.`,
      });
      const { groups } = setup([SHIP], [of('a'), of('b')]);

      expect(groups.find(group => group.kind === kind)).toEqual(
        expect.objectContaining({ message, open: 2, fix: undefined }),
      );
    },
  );

  it('puts every finding into exactly one group', () => {
    const { organization, findings, groups } = setup([WATCH, SHIP]);
    const ids = groups.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(
      groups.reduce((sum, { open, accepted }) => sum + open + accepted, 0),
    ).toBe(findings.length);
    expect(
      findings.every(finding =>
        ids.includes(findingGroupId(organization, finding)),
      ),
    ).toBe(true);
  });
});
