import { TestDatabases } from '@backstage/backend-test-utils';
import { describeDockerfileStore } from '@cookie-factory/platform-teams-test-utils';
import { DatabaseDockerfileStore } from './DatabaseDockerfileStore';
import type { StoredDockerfiles } from './DockerfileStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  describeDockerfileStore<StoredDockerfiles>(
    'DatabaseDockerfileStore',
    async () => {
      const db = await databases.init(databaseId);
      return DatabaseDockerfileStore.create({ getClient: async () => db });
    },
  );

  it('leaves the database alone when migrations are to be skipped', async () => {
    const db = await databases.init(databaseId);

    await DatabaseDockerfileStore.create({
      getClient: async () => db,
      migrations: { skip: true },
    });

    expect(await db.schema.hasTable('platform_teams_dockerfiles')).toBe(false);
  });

  it('finds what another replica has stored', async () => {
    const db = await databases.init(databaseId);
    const database = { getClient: async () => db };
    const [one, other] = await Promise.all([
      DatabaseDockerfileStore.create(database),
      DatabaseDockerfileStore.create(database),
    ]);
    const stored: StoredDockerfiles = {
      entity: 'component:default/shop',
      source: 'file:/srv/shop/catalog-info.yaml',
      searched: [],
      lookedAt: new Date('2026-03-01T10:00:00.000Z'),
      files: [],
    };

    await one.put(stored);

    expect(await other.get(stored.entity)).toEqual(stored);
  });
});
