import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { bakeryEntities } from '../__fixtures__/bakery';
import { startBakery, type ReadDecision } from '../__testUtils__/startBakery';

const ONE = '/responsibilities/by-name/default/observability';

const BROKEN: Entity = {
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: { name: 'broken', namespace: 'default' },
  spec: { owner: 'sre', concerns: ['monitorin'] },
};

async function setup(reading: ReadDecision = 'allow') {
  const { server } = await startBakery({
    reading,
    entities: [...bakeryEntities(), BROKEN],
  });
  return async (url: string) => {
    const { status, body, text } = await request(server)
      .get(`/api/platform-teams${url}`)
      .set('Authorization', mockCredentials.user.header());
    return { status, body, text };
  };
}

describe('one registration', () => {
  it('says whom it loses to, and why', async () => {
    const ask = await setup();

    const { body } = await ask(ONE);

    expect(body.standing).toMatchObject({
      selects: 8,
      work: { title: 'Observability', team: 'group:default/sre' },
      boundary: {
        mustNotChange: [],
        handsOffTo: {
          concern: 'on-call',
          teams: expect.arrayContaining(['group:default/checkout']),
        },
      },
      meetings: [
        {
          rule: 'responsibility:default/moonshot-watch',
          concern: 'monitoring',
          how: 'beaten',
          why: 'A rule for one system comes before a rule for all',
          entities: 6,
        },
      ],
    });
    expect(body.titles).toMatchObject({
      'responsibility:default/moonshot-watch': 'Moonshot watch',
      'group:default/sre': 'Site Reliability',
    });
  });

  it('meets nobody that the caller may not see, and selects no such entity', async () => {
    const ask = await setup('conditional');

    const [one, entities] = [await ask(ONE), await ask(`${ONE}/entities`)];

    expect(one.body).toMatchObject({
      partial: true,
      standing: { meetings: [] },
    });
    expect(entities.body.totalItems).toBe(one.body.standing.selects);
    expect(one.text + entities.text).not.toMatch(/moonshot/i);
  });

  it('lists the entities behind a number page by page', async () => {
    const ask = await setup();
    const list = `${ONE}/entities?concern=monitoring&outcome=loses&limit=4`;

    const first = await ask(list);
    const second = await ask(
      `${list}&cursor=${encodeURIComponent(first.body.nextCursor)}`,
    );

    expect(first.body).toMatchObject({ totalItems: 6, partial: false });
    expect(
      [...first.body.items, ...second.body.items].map(({ ref }) => ref),
    ).toEqual([
      'component:default/biscuit-ui',
      'component:default/checkout-api',
      'component:default/legacy-till',
      'component:default/moonshot-oven',
      'resource:default/orders-db',
      'system:default/shop',
    ]);
    expect(second.body.nextCursor).toBeUndefined();
  });

  it('says what is wrong with one that cannot be read', async () => {
    const ask = await setup();

    const { status, body } = await ask(
      '/responsibilities/by-name/default/broken',
    );

    expect({ status, ...body }).toMatchObject({
      status: 200,
      issues: [
        {
          path: 'spec.concerns[0]',
          message: expect.stringContaining('monitorin'),
          suggestion: expect.stringContaining('monitoring'),
        },
      ],
    });
    expect(body.standing).toBeUndefined();
  });

  it.each([`${ONE}/entities?outcome=draws`, `${ONE}/entities?cursor=1`])(
    'refuses %s',
    async url => {
      const ask = await setup();

      expect((await ask(url)).status).toBe(400);
    },
  );
});

describe('the holders of the vocabulary', () => {
  it('are counted for each concern, as the caller sees them', async () => {
    const holdersOf = async (reading: ReadDecision, concern: string) => {
      const { body } = await (await setup(reading))('/vocabulary/holders');
      return body.concerns.find(
        (one: { concern: string }) => one.concern === concern,
      );
    };

    expect(await holdersOf('allow', 'monitoring')).toMatchObject({
      applies: 8,
      holders: [
        { team: 'group:default/moonshot', entities: 6 },
        { team: 'group:default/sre', entities: 2 },
      ],
      holdersTotal: 2,
      withoutTeam: 0,
    });
    expect(await holdersOf('conditional', 'monitoring')).toMatchObject({
      holders: [{ team: 'group:default/sre' }],
      holdersTotal: 1,
    });
    expect(await holdersOf('deny', 'monitoring')).toMatchObject({
      applies: 0,
      holders: [],
    });
  });
});
