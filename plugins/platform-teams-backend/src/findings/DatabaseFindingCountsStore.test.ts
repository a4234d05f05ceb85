import { TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseFindingCountsStore } from './DatabaseFindingCountsStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'DatabaseFindingCountsStore on %s',
  databaseId => {
    async function createStore() {
      const db = await databases.init(databaseId);
      return DatabaseFindingCountsStore.create({ getClient: async () => db });
    }

    it('keeps the last count of each day', async () => {
      const store = await createStore();
      await store.put('2026-11-22', [
        { kind: 'gap', severity: 'warning', count: 3 },
        { kind: 'conflict', severity: 'error', count: 1 },
      ]);
      await store.put('2026-11-23', [
        { kind: 'gap', severity: 'warning', count: 2 },
      ]);
      await store.put('2026-11-22', [
        { kind: 'gap', severity: 'warning', count: 4 },
      ]);

      expect(await store.since('2026-11-01')).toEqual([
        { day: '2026-11-22', kind: 'gap', severity: 'warning', count: 4 },
        { day: '2026-11-23', kind: 'gap', severity: 'warning', count: 2 },
      ]);
    });

    it('tells a day with nothing open from one that was not counted', async () => {
      const store = await createStore();
      await store.put('2026-11-22', []);

      expect(await store.since('2026-11-01')).toEqual([
        { day: '2026-11-22', kind: 'gap', severity: 'info', count: 0 },
      ]);
    });

    it('gives and forgets by day', async () => {
      const store = await createStore();
      for (const day of ['2025-01-01', '2026-11-21', '2026-11-22']) {
        await store.put(day, [{ kind: 'gap', severity: 'info', count: 1 }]);
      }
      const daysSince = async (day: string) =>
        (await store.since(day)).map(row => row.day);

      expect(await daysSince('2026-11-22')).toEqual(['2026-11-22']);
      await store.forgetBefore('2026-11-21');
      expect(await daysSince('2000-01-01')).toEqual([
        '2026-11-21',
        '2026-11-22',
      ]);
    });

    it('takes the counts of two replicas at once', async () => {
      const store = await createStore();
      const counts = [{ kind: 'gap', severity: 'info', count: 1 }] as const;
      await Promise.all(
        [1, 2, 3, 4].map(() => store.put('2026-11-22', counts)),
      );

      expect(await store.since('2026-11-22')).toHaveLength(1);
    });
  },
);
