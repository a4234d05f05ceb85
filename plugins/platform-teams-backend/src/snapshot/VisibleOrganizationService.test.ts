import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createOrganization,
  createPolicy,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import { VisibleOrganizationService } from './VisibleOrganizationService';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

function conditional(owner: string, extra: object = {}): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      rule: 'IS_ENTITY_OWNER',
      resourceType: 'catalog-entity',
      params: { claims: [owner], ...extra },
    },
  };
}

function component(name: string): Entity & CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
  };
}

const ALICE = mockCredentials.user('user:default/alice');
const BOB = mockCredentials.user('user:default/bob');

function setup() {
  const clock = { now: 0 };
  const world: {
    decision: PolicyDecision;
    id: number;
    streams: number;
    awaited: number;
  } = {
    decision: ALLOW,
    id: 1,
    streams: 0,
    awaited: 0,
  };
  const result = createPolicy();
  if (!result.ok) throw new Error('The packaged policy has a mistake');
  const { vocabulary } = result.policy;
  const organization = createOrganization({
    entities: [component('shop'), component('secret')],
    vocabulary,
  });
  const newer = createOrganization({
    entities: [component('shop'), component('secret'), component('new')],
    vocabulary,
  });
  const streamEntities = jest.fn(async function* stream() {
    world.streams += 1;
    yield [component('Shop'), component('unknown-to-the-snapshot')];
  });
  const visible = VisibleOrganizationService.create({
    snapshots: {
      current: async () => ({
        id: world.id,
        organization,
        readAt: new Date(0),
      }),
      newest: async () => {
        world.awaited += 1;
        return { id: world.id + 1, organization: newer, readAt: new Date(1) };
      },
    },
    catalog: catalogServiceMock.mock({ streamEntities }),
    permissions: mockServices.permissions.mock({
      authorizeConditional: async () => [world.decision],
    }),
    now: () => new Date(clock.now),
  });
  return { visible, organization, world, clock, streamEntities };
}

describe('VisibleOrganizationService', () => {
  it('gives everything to a caller who may read everything', async () => {
    const { visible, organization, world } = setup();

    const seen = await visible.forCaller(ALICE);

    expect(seen).toEqual({ organization, partial: false, readAt: new Date(0) });
    expect(world.streams).toBe(0);
  });

  it('gives nothing to a caller who may read nothing', async () => {
    const { visible, world } = setup();
    world.decision = DENY;

    const { organization, partial } = await visible.forCaller(ALICE);

    expect(organization.entities.size).toBe(0);
    expect(partial).toBe(true);
    expect(world.streams).toBe(0);
  });

  it('gives a caller with conditions what the catalog gives them', async () => {
    const { visible, world, streamEntities } = setup();
    world.decision = conditional('group:default/a');

    const { organization, partial } = await visible.forCaller(ALICE);

    expect([...organization.entities.keys()]).toEqual([
      'component:default/shop',
    ]);
    expect(partial).toBe(true);
    expect(streamEntities).toHaveBeenCalledWith(
      {
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        pageSize: 2_000,
      },
      { credentials: ALICE },
    );
  });

  it('asks the catalog once for equal conditions, whatever the order of their keys', async () => {
    const { visible, world } = setup();

    world.decision = conditional('group:default/a', {
      x: 1,
      y: { a: 1, b: 2 },
    });
    const [one, other] = await Promise.all([
      visible.forCaller(ALICE),
      visible.forCaller(BOB),
    ]);
    world.decision = conditional('group:default/a', {
      y: { b: 2, a: 1 },
      x: 1,
    });
    const third = await visible.forCaller(BOB);

    expect(other.organization).toBe(one.organization);
    expect(third.organization).toBe(one.organization);
    expect(world.streams).toBe(1);
  });

  it.each<[string, (setup_: ReturnType<typeof setup>) => void]>([
    [
      'the conditions are others',
      ({ world }) => {
        world.decision = conditional('group:default/b');
      },
    ],
    [
      'the catalog has changed',
      ({ world }) => {
        world.id = 2;
      },
    ],
    [
      'a minute has passed',
      ({ clock }) => {
        clock.now = 60_001;
      },
    ],
  ])('asks the catalog again when %s', async (_why, change) => {
    const all = setup();
    all.world.decision = conditional('group:default/a');
    await all.visible.forCaller(ALICE);

    change(all);
    await all.visible.forCaller(ALICE);

    expect(all.world.streams).toBe(2);
  });

  it.each<[string, PolicyDecision]>([
    ['denies', DENY],
    ['has other conditions', conditional('group:default/b')],
  ])(
    'discards what it was given when the policy %s after the stream',
    async (_what, after) => {
      const { visible, world, streamEntities } = setup();
      world.decision = conditional('group:default/a');
      streamEntities.mockImplementationOnce(async function* stream() {
        yield [component('shop'), component('secret')];
        world.decision = after;
      });

      await expect(visible.forCaller(ALICE)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('Your permissions changed'),
      });
    },
  );

  it('asks the catalog again after it has failed', async () => {
    const { visible, world, streamEntities } = setup();
    world.decision = conditional('group:default/a');
    // eslint-disable-next-line require-yield
    streamEntities.mockImplementationOnce(async function* stream() {
      throw new Error('The catalog is away');
    });

    await expect(visible.forCaller(ALICE)).rejects.toThrow('away');
    const { organization } = await visible.forCaller(ALICE);

    expect(organization.entities.size).toBe(1);
  });

  describe('for an answer about one entity', () => {
    it('answers from the snapshot where the entity is there', async () => {
      const { visible, organization, world } = setup();

      const seen = await visible.forCaller(ALICE, {
        expecting: 'component:default/shop',
      });

      expect(seen.organization).toBe(organization);
      expect(world.awaited).toBe(0);
    });

    it('waits for what was registered just now', async () => {
      const { visible, world } = setup();

      const seen = await visible.forCaller(ALICE, {
        expecting: 'component:default/new',
      });

      expect(seen.organization.entities.has('component:default/new')).toBe(
        true,
      );
      expect(seen.readAt).toEqual(new Date(1));
      expect(world.awaited).toBe(1);
    });

    it.each(['component:default/secret', 'component:default/absent'])(
      'waits alike for %s, so that time does not tell what is hidden',
      async expecting => {
        const { visible, world } = setup();
        world.decision = conditional('group:default/a');

        const seen = await visible.forCaller(ALICE, { expecting });

        expect(seen.organization.entities.has(expecting)).toBe(false);
        expect(world.awaited).toBe(1);
      },
    );
  });
});
