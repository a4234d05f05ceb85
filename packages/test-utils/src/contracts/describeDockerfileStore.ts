/**
 * What every store of Dockerfiles keeps to, whatever it stores in. Each
 * implementation runs this suite in its own test.
 */

/** One stored file; the plugin's own type is this. */
export interface StoredFileLike {
  readonly path: string;
  readonly url?: string;
  readonly outcome: string;
  readonly text?: string;
  readonly digest?: string;
  readonly etag?: string;
  readonly readAt: Date;
  readonly problem?: { readonly message: string; readonly remedy: string };
}

/** All that is stored of one entity. */
export interface StoredEntityLike {
  readonly entity: string;
  readonly source: string;
  readonly searched: readonly string[];
  readonly lookedAt: Date;
  readonly files: readonly StoredFileLike[];
}

/** What the suite asks of a store. */
export interface DockerfileStoreSubject<T extends StoredEntityLike> {
  get(entity: string): Promise<T | undefined>;
  put(stored: T): Promise<void>;
}

/** Describes a store of Dockerfiles. */
export function describeDockerfileStore<T extends StoredEntityLike>(
  name: string,
  setup: () => Promise<DockerfileStoreSubject<T>>,
): void {
  describe(`${name} as a store of Dockerfiles`, () => {
    it('knows nothing of an entity that was never stored', async () => {
      const store = await setup();

      expect(await store.get('component:default/shop')).toBeUndefined();
    });

    it('gives back what was stored, files in order of their paths', async () => {
      const store = await setup();
      const stored = storedEntity<T>({ files: [PROBLEM, READ] });

      await store.put(stored);

      expect(await store.get(stored.entity)).toEqual({
        ...stored,
        files: [READ, PROBLEM],
      });
    });

    it('remembers that nothing was found', async () => {
      const store = await setup();
      const stored = storedEntity<T>({ files: [] });

      await store.put(stored);

      expect(await store.get(stored.entity)).toEqual(stored);
    });

    it('replaces what it had, and forgets files that are gone', async () => {
      const store = await setup();
      await store.put(storedEntity<T>({ files: [READ, PROBLEM] }));
      const changed = storedEntity<T>({
        source: 'url:https://git.example.com/shop/',
        lookedAt: new Date('2026-03-02T10:00:00.000Z'),
        files: [
          { ...READ, text: 'FROM scratch\n', digest: 'd2', etag: undefined },
        ],
      });

      await store.put(changed);

      expect(await store.get(changed.entity)).toEqual(changed);
    });

    it('keeps entities apart', async () => {
      const store = await setup();
      const shop = storedEntity<T>({ files: [READ] });
      const blog = storedEntity<T>({
        entity: 'component:default/blog',
        files: [PROBLEM],
      });

      await store.put(shop);
      await store.put(blog);

      expect(await store.get(shop.entity)).toEqual(shop);
      expect(await store.get(blog.entity)).toEqual(blog);
    });

    it('stores the longest references, paths and texts', async () => {
      const store = await setup();
      const longest = 'n'.repeat(63);
      const stored = storedEntity<T>({
        entity: `${longest}:${longest}/${longest}`,
        files: [
          {
            ...READ,
            path: `${'folder/'.repeat(500)}Dockerfile`,
            text: '#'.repeat(1024 * 1024),
            url: `https://git.example.com/${'folder/'.repeat(500)}Dockerfile`,
          },
        ],
      });

      await store.put(stored);

      expect(await store.get(stored.entity)).toEqual(stored);
    });

    it('ends with one whole version when two are stored at once', async () => {
      const store = await setup();
      const one = storedEntity<T>({ files: [READ] });
      const other = storedEntity<T>({ files: [PROBLEM] });

      await Promise.all([store.put(one), store.put(other)]);

      expect([one, other]).toContainEqual(await store.get(one.entity));
    });
  });
}

const READ: StoredFileLike = {
  path: 'Dockerfile',
  url: 'https://git.example.com/shop/Dockerfile',
  outcome: 'read',
  text: 'FROM docker.io/library/node:24\n# ünïcode 🍪\n',
  digest: 'd1',
  etag: 'W/"1"',
  readAt: new Date('2026-03-01T10:00:00.123Z'),
};

const PROBLEM: StoredFileLike = {
  path: 'docker/Dockerfile',
  outcome: 'missing',
  readAt: new Date('2026-03-01T10:00:01.000Z'),
  problem: { message: 'There is no file.', remedy: 'Write one.' },
};

function storedEntity<T extends StoredEntityLike>(
  changes: Partial<StoredEntityLike>,
): T {
  const stored: StoredEntityLike = {
    entity: 'component:default/shop',
    source: 'file:/srv/shop/catalog-info.yaml',
    searched: ['Dockerfile, beside catalog-info.yaml'],
    lookedAt: new Date('2026-03-01T10:00:02.000Z'),
    files: [READ],
    ...changes,
  };
  return stored as T;
}
