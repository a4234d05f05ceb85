import type { CatalogEntity } from '../../catalog';
import { FINDING_KINDS, type FindingKind } from '../types';
import { entity, findingsOf, rule, service } from './__testUtils__/company';

const TRUSTED = ['url:https://ours.example.com'];
const at = (place: string) => ({
  'backstage.io/managed-by-location': `url:https://${place}.example.com`,
});

/** Registrations lie where claims count, unless they say otherwise. */
function claim(
  name: string,
  spec: Parameters<typeof rule>[1],
  place = 'ours',
): CatalogEntity {
  return rule(name, spec, at(place));
}

/** A company in which everything is wrong once. */
const COMPANY: readonly CatalogEntity[] = [
  entity('Group:shop', { type: 'team' }),
  entity('Group:sre', { type: 'sre' }),
  entity('Group:devx', { type: 'devx' }),
  entity('Group:ml', { type: 'ml-platform' }),
  entity('Group:cloud', { type: 'cloud-engineering' }),
  entity('System:till', { owner: 'shop' }),
  service('till-api', { system: 'till' }),
  service('ranker', { type: 'ml-model', owner: 'ml', system: 'till' }),
  entity('Component:lost', {
    type: 'service',
    lifecycle: 'production',
    system: 'till',
  }),
  entity('Resource:kafka', { owner: 'sre', type: 'broker' }),
  entity('Resource:vault', { owner: 'devx', type: 'vault' }),
  claim('watch', {
    owner: 'sre',
    concerns: ['monitoring'],
    appliesTo: [{ entity: 'till-api' }],
  }),
  claim('pipelines', { owner: 'devx', concerns: ['ci-cd'] }),
  claim('own-pipelines', { owner: 'sre', concerns: ['ci-cd'] }),
  claim('ghost-nets', { owner: 'ghosts', concerns: ['networking'] }),
  claim('stranger', { owner: 'sre', concerns: ['logging'] }, 'theirs'),
  claim('nowhere', {
    owner: 'sre',
    concerns: ['tracing'],
    appliesTo: [{ system: 'gone' }],
  }),
  claim('old', { owner: 'sre', concerns: ['slo'], lifecycle: 'deprecated' }),
  claim('late', { owner: 'sre', concerns: ['slo'], reviewBy: '2026-01-01' }),
  claim('line', {
    owner: 'ml',
    concerns: ['model-monitoring'],
    mustNotChange: ['model-definition'],
  }),
  claim('secrets', {
    owner: 'ghosts',
    concerns: ['messaging'],
    provides: ['resource:vault'],
  }),
  claim('queues', {
    owner: 'sre',
    concerns: ['messaging'],
    appliesTo: [{ entity: 'till-api' }],
    provides: ['resource:kafka'],
  }),
];

// Those of layers.md come from the layers.
const KINDS: readonly FindingKind[] = FINDING_KINDS.filter(
  kind => !['bypass', 'upward', 'cycle'].includes(kind),
);

describe('findings of the organisation', () => {
  const findings = findingsOf(COMPANY, TRUSTED);

  it.each<[FindingKind, string, string | undefined]>([
    ['gap', 'gap/monitoring/component:default/ranker', 'group:default/sre'],
    // Without an owner, whoever owns its system.
    ['gap', 'gap/on-call/component:default/lost', 'group:default/shop'],
    // Nobody has registered it, and one team is of the discipline.
    ['gap', 'gap/incident-response', 'group:default/sre'],
    ['gap', 'gap/secret-management', undefined],
    [
      'conflict',
      'conflict/ci-cd/responsibility:default/own-pipelines+responsibility:default/pipelines',
      'group:default/devx',
    ],
    [
      'missing-team',
      'missing-team/responsibility:default/ghost-nets',
      'group:default/cloud',
    ],
    [
      'unconfirmed-claim',
      'unconfirmed-claim/responsibility:default/stranger',
      'group:default/sre',
    ],
    [
      'dead-rule',
      'dead-rule/responsibility:default/nowhere',
      'group:default/sre',
    ],
    [
      'deprecated-rule',
      'deprecated-rule/responsibility:default/old',
      'group:default/sre',
    ],
    [
      'overdue-review',
      'overdue-review/responsibility:default/late',
      'group:default/sre',
    ],
    [
      'boundary',
      'boundary/responsibility:default/line/component:default/ranker',
      'group:default/ml',
    ],
    [
      'unowned-capability',
      'unowned-capability/resource:default/vault',
      'group:default/devx',
    ],
    ['no-customer', 'no-customer/resource:default/kafka', 'group:default/sre'],
  ])('%s: %s is for %s', (kind, id, team) => {
    expect(findings.filter(finding => finding.id === id)).toEqual([
      expect.objectContaining({ id, kind, ...(team ? { team } : {}) }),
    ]);
    expect(findings.find(finding => finding.id === id)?.team).toBe(team);
  });

  it('are of every kind', () => {
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('have an id each, a severity, whole sentences, and teams that exist', () => {
    const teams = COMPANY.filter(({ kind }) => kind === 'Group').map(
      ({ metadata }) => `group:default/${metadata.name}`,
    );
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { severity, message, fix, team } of findings) {
      expect(['error', 'warning', 'info']).toContain(severity);
      expect([message, fix]).toEqual([
        expect.stringMatching(/^\S.*\.$/),
        expect.stringMatching(/^\S.*\.$/),
      ]);
      expect([undefined, ...teams]).toContain(team);
    }
  });
});
