import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  createPolicy,
  type PipelineOwners,
} from '@cookie-factory/platform-teams-core';
import { CatalogSnapshotService } from './CatalogSnapshotService';

function component(name: string, etag: string | undefined = 'v1'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', etag },
    spec: { type: 'service' },
  };
}

function setup(initial: readonly Entity[]) {
  const clock = { now: Date.parse('2026-03-01T10:00:00.000Z') };
  const world = {
    entities: initial,
    failing: false,
    readings: 0,
    startingMs: 0,
    readingMs: 0,
    pipelineOwners: [] as readonly PipelineOwners[],
  };
  const logger = mockServices.logger.mock();
  const catalog = catalogServiceMock.mock({
    streamEntities: async function* stream() {
      world.readings += 1;
      if (world.failing) throw new Error('The database is locked');
      clock.now += world.startingMs;
      yield [];
      clock.now += world.readingMs;
      yield [...world.entities];
    },
  });
  const result = createPolicy();
  if (!result.ok) throw new Error('The packaged policy has a mistake');
  const snapshots = CatalogSnapshotService.create({
    catalog,
    auth: mockServices.auth(),
    logger,
    policy: result.policy,
    pipelineOwners: () => world.pipelineOwners,
    now: () => new Date(clock.now),
  });
  const pass = (seconds: number) => {
    clock.now += seconds * 1_000;
  };
  /** Lets a reading that was begun beside an answer come to its end. */
  const settle = () => snapshots.refresh().catch(() => undefined);
  const refsNow = async () => [
    ...(await snapshots.current()).organization.entities.keys(),
  ];
  return { snapshots, world, logger, pass, settle, refsNow };
}

describe('CatalogSnapshotService', () => {
  it('reads the catalog for the first who asks, and once for all at that time', async () => {
    const { snapshots, world } = setup([component('shop')]);

    const [one, other] = await Promise.all([
      snapshots.current(),
      snapshots.current(),
    ]);

    expect([...one.organization.entities.keys()]).toEqual([
      'component:default/shop',
    ]);
    expect(other).toBe(one);
    expect(world.readings).toBe(1);
  });

  it('answers from what is there, and reads beside it, when the snapshot has aged', async () => {
    const { world, pass, refsNow, settle } = setup([component('shop')]);
    await refsNow();
    await settle();

    world.entities = [component('shop'), component('blog')];
    pass(9);
    expect(await refsNow()).toEqual(['component:default/shop']);
    expect(world.readings).toBe(2);
    pass(1);
    expect(await refsNow()).toEqual(['component:default/shop']);
    expect(world.readings).toBe(3);
    await settle();

    expect(await refsNow()).toEqual([
      'component:default/shop',
      'component:default/blog',
    ]);
  });

  it('reads again soon while the catalog still fills up', async () => {
    const { world, pass, refsNow, settle } = setup([component('shop')]);
    await refsNow();

    world.entities = [component('shop'), component('blog')];
    pass(1);
    await refsNow();
    await settle();

    expect(await refsNow()).toHaveLength(2);
  });

  it('reads a large catalog for a small share of the time only', async () => {
    const { world, pass, refsNow, settle } = setup([component('shop')]);
    world.readingMs = 5_000;
    await refsNow();
    await settle();

    pass(94);
    await refsNow();
    expect(world.readings).toBe(2);
    pass(1);
    await refsNow();
    expect(world.readings).toBe(3);
    await settle();
  });

  it('does not count how long the catalog took to start', async () => {
    const { world, refsNow, settle } = setup([component('guest')]);
    world.startingMs = 5_000;
    await refsNow();

    world.entities = [component('shop'), component('blog')];
    await refsNow();

    expect(world.readings).toBe(2);
    await settle();
  });

  it('makes those who ask of an empty catalog wait for the next reading', async () => {
    const { world, pass, refsNow } = setup([]);
    for (let times = 0; times < 3; times += 1) {
      expect(await refsNow()).toEqual([]);
      pass(1);
    }

    world.entities = [component('shop')];

    expect(await refsNow()).toEqual(['component:default/shop']);
  });

  it('keeps the organisation while the catalog is unchanged, and says when it was read', async () => {
    const { snapshots, pass } = setup([component('shop')]);
    const first = await snapshots.refresh();

    pass(60);
    const second = await snapshots.refresh();

    expect(second.organization).toBe(first.organization);
    expect(second.id).toBe(first.id);
    expect(second.readAt).toEqual(new Date('2026-03-01T10:01:00.000Z'));
  });

  it.each<[string, Entity[]]>([
    ['an entity has changed', [component('shop', 'v2')]],
    ['an entity is gone', []],
    ['an entity was renamed', [component('blog')]],
  ])('builds another organisation when %s', async (_what, entities) => {
    const { snapshots, world } = setup([component('shop')]);
    const first = await snapshots.refresh();

    world.entities = entities;
    const second = await snapshots.refresh();

    expect(second.organization).not.toBe(first.organization);
    expect(second.id).not.toBe(first.id);
  });

  it('builds another organisation when code owners files say something else', async () => {
    const { snapshots, world } = setup([component('shop')]);
    const first = await snapshots.refresh();
    const read = [
      { entities: ['component:default/shop'], owners: ['@o/devx'] },
    ];

    world.pipelineOwners = read;
    const second = await snapshots.refresh();
    const third = await snapshots.refresh();

    expect(first.organization.pipelineOwners).toEqual([]);
    expect(second.organization.pipelineOwners).toEqual(read);
    expect(second.id).not.toBe(first.id);
    expect(third.organization).toBe(second.organization);
  });

  it('builds another organisation each time when versions are not marked', async () => {
    const { snapshots } = setup([
      { ...component('shop'), metadata: { name: 'shop' } },
    ]);

    const first = await snapshots.refresh();
    const second = await snapshots.refresh();

    expect(second.organization).not.toBe(first.organization);
  });

  it('builds another organisation every hour, since dates pass', async () => {
    const { snapshots, pass } = setup([component('shop')]);
    const first = await snapshots.refresh();

    pass(3_600);
    const second = await snapshots.refresh();

    expect(second.organization).not.toBe(first.organization);
  });

  it('keeps the last complete snapshot when a reading fails, and logs its age', async () => {
    const { snapshots, world, logger, pass, settle } = setup([
      component('shop'),
    ]);
    const first = await snapshots.current();

    world.failing = true;
    pass(30);
    const second = await snapshots.current();
    await settle();

    expect(second).toBe(first);
    expect(await snapshots.current()).toBe(first);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('last complete reading'),
      {
        readAt: '2026-03-01T10:00:00.000Z',
        error: expect.stringContaining('The database is locked'),
      },
    );
  });

  it('waits for a new reading for who misses something, at most once a second', async () => {
    const { snapshots, world, pass } = setup([component('shop')]);
    await snapshots.newest();
    await snapshots.newest();
    expect(world.readings).toBe(1);

    world.entities = [component('shop'), component('blog')];
    pass(1);
    const { organization } = await snapshots.newest();

    expect(organization.entities.size).toBe(2);
    expect(world.readings).toBe(2);
  });

  it('says that the catalog cannot be read when it never was, and tries again', async () => {
    const { snapshots, world, refsNow } = setup([component('shop')]);
    world.failing = true;

    await expect(snapshots.current()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('The catalog could not be read'),
    });

    world.failing = false;
    expect(await refsNow()).toEqual(['component:default/shop']);
  });
});
