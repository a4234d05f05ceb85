import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = resolvePackagePath(
  '@cookie-factory/plugin-platform-teams-backend',
  'migrations',
);
const TABLES = [
  'platform_teams_dockerfile_entities',
  'platform_teams_dockerfiles',
  'platform_teams_finding_counts',
  'platform_teams_hand_offs',
];

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, hold rows, go down, and go up again', async () => {
    const db = await databases.init(databaseId);
    const present = () =>
      Promise.all(TABLES.map(table => db.schema.hasTable(table)));

    await db.migrate.latest({ directory });
    await db(TABLES[0]).insert({
      id: 'e',
      entity_ref: 'component:default/shop',
      source: 'file:/srv/shop/catalog-info.yaml',
      searched: '[]',
      looked_at: '2026-03-01T10:00:00.000Z',
    });
    await db(TABLES[1]).insert({
      id: 'f',
      entity_id: 'e',
      path: 'Dockerfile',
      outcome: 'missing',
      read_at: '2026-03-01T10:00:00.000Z',
    });
    expect(await present()).toEqual(TABLES.map(() => true));
    expect(await db(TABLES[1]).select('path', 'text')).toEqual([
      { path: 'Dockerfile', text: null },
    ]);

    await db.migrate.rollback({ directory }, true);
    expect(await present()).toEqual(TABLES.map(() => false));

    await db.migrate.latest({ directory });
    expect(await present()).toEqual(TABLES.map(() => true));
    expect(await db(TABLES[1])).toEqual([]);
  });
});
