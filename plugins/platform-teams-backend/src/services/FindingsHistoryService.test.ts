import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  createOrganization,
  packagedVocabulary,
  withRelations,
  type CatalogEntity,
  type OrganizationFinding,
} from '@cookie-factory/platform-teams-core';
import { DatabaseFindingCountsStore } from '../findings/DatabaseFindingCountsStore';
import { FindingsHistoryService } from './FindingsHistoryService';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const user = mockCredentials.user();

function finding(
  kind: OrganizationFinding['kind'],
  rest: Partial<OrganizationFinding> = {},
): OrganizationFinding {
  return {
    id: `${kind}/${Math.random()}`,
    kind,
    severity: 'warning',
    message: 'It happens.',
    fix: 'Mend it.',
    ...rest,
  };
}

async function createService(options: {
  readonly findings: readonly OrganizationFinding[];
  readonly partial?: boolean;
  readonly entities?: readonly CatalogEntity[];
  readonly clock: { now: string };
}) {
  const db = await databases.init('SQLITE_3');
  const entities = options.entities ?? [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'sre' },
      spec: { type: 'team' },
    },
  ];
  const organization = createOrganization({
    entities: withRelations(entities),
    vocabulary: packagedVocabulary(),
  });
  const readAt = new Date(options.clock.now);
  const { partial = false } = options;
  return FindingsHistoryService.create({
    store: await DatabaseFindingCountsStore.create({
      getClient: async () => db,
    }),
    snapshots: { current: async () => ({ id: 1, organization, readAt }) },
    visible: { forCaller: async () => ({ organization, partial, readAt }) },
    findings: {
      surveyOf: async () => ({ findings: options.findings }) as never,
    },
    now: () => new Date(options.clock.now),
  });
}

describe('FindingsHistoryService', () => {
  it('counts what is open, day by day, the last count standing', async () => {
    const clock = { now: '2026-11-22T23:00:00Z' };
    const findings = [finding('gap'), finding('gap')];
    const service = await createService({ findings, clock });
    await service.record();
    findings.push(
      finding('conflict', { severity: 'error' }),
      finding('bypass', { accepted: { until: '2027-01-01', reason: 'Soon.' } }),
    );
    await service.record();
    clock.now = '2026-11-23T01:00:00Z';
    findings.length = 1;
    await service.record();

    expect((await service.list(user)).days).toEqual([
      {
        day: '2026-11-22',
        open: 3,
        severities: { error: 1, warning: 2 },
        kinds: { conflict: 1, gap: 2 },
      },
      {
        day: '2026-11-23',
        open: 1,
        severities: { warning: 1 },
        kinds: { gap: 1 },
      },
    ]);
  });

  it('shows half a year and keeps a little more than one', async () => {
    const clock = { now: '2025-01-01T12:00:00Z' };
    const service = await createService({ findings: [finding('gap')], clock });
    await service.record();
    clock.now = '2025-10-01T12:00:00Z';
    await service.record();

    expect((await service.list(user)).days.map(({ day }) => day)).toEqual([
      '2025-10-01',
    ]);
    clock.now = '2025-06-01T12:00:00Z';
    expect((await service.list(user)).days).toHaveLength(2);
    clock.now = '2026-03-01T12:00:00Z';
    await service.record();
    clock.now = '2025-06-01T12:00:00Z';
    expect((await service.list(user)).days.map(({ day }) => day)).toEqual([
      '2025-10-01',
      '2026-03-01',
    ]);
  });

  it('shows no count to who may see only a part', async () => {
    const clock = { now: '2026-11-22T23:00:00Z' };
    const service = await createService({
      findings: [finding('gap')],
      partial: true,
      clock,
    });
    await service.record();

    expect(await service.list(user)).toMatchObject({ days: [], partial: true });
  });

  it('does not count a catalog that was not ingested yet', async () => {
    const clock = { now: '2026-11-22T23:00:00Z' };
    const service = await createService({
      findings: [],
      entities: [],
      clock,
    });
    await service.record();

    expect((await service.list(user)).days).toEqual([]);
  });
});
