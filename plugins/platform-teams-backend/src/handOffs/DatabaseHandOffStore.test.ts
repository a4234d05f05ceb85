import { TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseHandOffStore } from './DatabaseHandOffStore';
import type { HandOffClaim } from './HandOffStore';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const HOUR = 3_600_000;
const NOON = new Date('2026-11-30T12:00:00.000Z');

function claimOf(rest: Partial<HandOffClaim> = {}): HandOffClaim {
  return {
    limits: [{ key: 'mara shop', most: 2 }],
    same: 'mara shop monitoring',
    windowMs: HOUR,
    now: NOON,
    ...rest,
  };
}

describe.each(databases.eachSupportedId())(
  'DatabaseHandOffStore on %s',
  databaseId => {
    async function createStore() {
      const db = await databases.init(databaseId);
      return DatabaseHandOffStore.create({ getClient: async () => db });
    }

    async function raise(store: DatabaseHandOffStore, claim: HandOffClaim) {
      const result = await store.claim(claim);
      if (result.outcome === 'claimed') await result.claim.settle();
      return result.outcome === 'claimed' ? 'claimed' : result;
    }

    it('lets as many pass as the limit says, and says when it lets pass again', async () => {
      const store = await createStore();
      const results = [];
      for (const same of ['one', 'two', 'three']) {
        results.push(await raise(store, claimOf({ same })));
      }

      expect(results).toEqual([
        'claimed',
        'claimed',
        { outcome: 'limited', againAt: new Date(NOON.getTime() + HOUR) },
      ]);
    });

    it('lets pass again when the window has passed', async () => {
      const store = await createStore();
      const limits = [{ key: 'mara shop', most: 1 }];
      await raise(store, claimOf({ limits }));
      const later = (ms: number) =>
        raise(
          store,
          claimOf({ limits, same: 'two', now: new Date(NOON.getTime() + ms) }),
        );

      expect(await later(HOUR - 1)).toMatchObject({ outcome: 'limited' });
      expect(await later(HOUR)).toBe('claimed');
    });

    it('tells of the same one that it was raised, and whether it was sent', async () => {
      const store = await createStore();
      const first = await store.claim(claimOf());
      const underWay = await store.claim(claimOf());
      if (first.outcome === 'claimed') await first.claim.settle();

      expect([underWay, await store.claim(claimOf())]).toEqual([
        { outcome: 'repeated', raisedAt: NOON, sent: false },
        { outcome: 'repeated', raisedAt: NOON, sent: true },
      ]);
    });

    it('frees the place of one that could not be sent', async () => {
      const store = await createStore();
      const limits = [
        { key: 'mara shop', most: 1 },
        { key: 'mara', most: 1 },
      ];
      const first = await store.claim(claimOf({ limits }));
      if (first.outcome === 'claimed') await first.claim.release();

      expect(await raise(store, claimOf({ limits }))).toBe('claimed');
    });

    it('takes no place of one limit where another is reached', async () => {
      const store = await createStore();
      const mara = { key: 'mara', most: 1 };
      const till = { key: 'mara till', most: 1 };
      await raise(store, claimOf({ limits: [mara] }));
      await raise(store, claimOf({ limits: [till, mara], same: 'two' }));

      expect(
        await raise(store, claimOf({ limits: [till], same: 'three' })),
      ).toBe('claimed');
    });

    it('lets one of two replicas pass that raise the same at once', async () => {
      const store = await createStore();
      const results = await Promise.all(
        [1, 2, 3, 4].map(() =>
          store.claim(claimOf({ limits: [{ key: 'mara', most: 9 }] })),
        ),
      );

      expect(results.map(({ outcome }) => outcome).sort()).toEqual([
        'claimed',
        'repeated',
        'repeated',
        'repeated',
      ]);
    });

    it('lets no more pass than the limit when many are raised at once', async () => {
      const store = await createStore();
      const results = await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map(same => store.claim(claimOf({ same }))),
      );

      expect(results.map(({ outcome }) => outcome).sort()).toEqual([
        'claimed',
        'claimed',
        'limited',
        'limited',
        'limited',
      ]);
    });
  },
);
