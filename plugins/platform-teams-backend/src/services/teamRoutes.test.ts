import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { bakeryEntities } from '../__fixtures__/bakery';
import { startBakery } from '../__testUtils__/startBakery';

const SRE = '/teams/by-name/default/sre';
const RULES = 120;

const MANY = Array.from({ length: RULES }, (_, index): Entity => ({
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: {
    name: `care-${String(index).padStart(3, '0')}`,
    namespace: 'default',
    title: `Care ${index}`,
  },
  spec: {
    owner: 'sre',
    concerns: ['monitoring'],
    informed: ['checkout'],
  },
}));

async function setup() {
  const { server } = await startBakery({
    entities: [...bakeryEntities(), ...MANY],
  });
  return async (url: string) => {
    const { status, body } = await request(server)
      .get(`/api/platform-teams${url}`)
      .set('Authorization', mockCredentials.user.header());
    return { status, body };
  };
}

describe('a team that has registered much', () => {
  it('is answered with the first of each list, and how many there are', async () => {
    const ask = await setup();

    const { body } = await ask(SRE);
    const few = await ask(`${SRE}?limit=3`);

    // One more than these is in the bakery already.
    expect(body.totals.work).toBe(RULES + 1);
    expect(body.profile.work).toHaveLength(50);
    expect(few.body.profile.work).toEqual(body.profile.work.slice(0, 3));
    expect(few.body.totals).toEqual(body.totals);
    expect(body.profile.informed).toEqual([
      {
        team: 'group:default/checkout',
        registrations: RULES,
        examples: ['Care 0', 'Care 1', 'Care 2', 'Care 3', 'Care 4'],
      },
    ]);
    expect(body.titles['group:default/checkout']).toBe('Checkout');
  });

  it('gives the rest of a list page by page, with its titles', async () => {
    const ask = await setup();
    const rules: string[] = [];
    let cursor = '';
    do {
      const { body } = await ask(
        `${SRE}/work?limit=50&cursor=${encodeURIComponent(cursor)}`.replace(
          /&cursor=$/,
          '',
        ),
      );
      expect(body.totalItems).toBe(RULES + 1);
      expect(body.items.length).toBeLessThanOrEqual(50);
      for (const { rule, title } of body.items) {
        expect(body.titles[rule]).toBe(title);
        rules.push(rule);
      }
      cursor = body.nextCursor ?? '';
    } while (cursor);

    expect(new Set(rules).size).toBe(RULES + 1);
    expect(rules).toHaveLength(RULES + 1);
  });

  it('has no other lists, and none for what is no platform team', async () => {
    const ask = await setup();

    expect((await ask(`${SRE}/secrets`)).status).toBe(400);
    expect((await ask(`${SRE}/work?limit=501`)).status).toBe(400);
    expect((await ask('/teams/by-name/default/nobody/work')).status).toBe(404);
    expect(
      (await ask('/teams/by-name/default/checkout/work')).body,
    ).toMatchObject({ items: [], totalItems: 0 });
  });
});
