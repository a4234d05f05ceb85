import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { SECRET_WORD } from '../__fixtures__/bakery';
import { startBakery } from '../__testUtils__/startBakery';

const ACTIONS = '/api/platform-teams/.backstage/actions/v1/actions';
const BYPASS = 'bypass:component:default/checkout-api->resource:default/vpc';

type Server = Awaited<ReturnType<typeof startBakery>>['server'];

async function invoke(server: Server, name: string, input: JsonObject) {
  const { status, body } = await request(server)
    .post(`${ACTIONS}/platform-teams:${name}/invoke`)
    .set('Authorization', mockCredentials.user.header())
    .send(input);
  return { status, body, text: JSON.stringify(body).toLowerCase() };
}

describe('the actions about layers', () => {
  let whole: Server;
  let part: Server;

  beforeAll(async () => {
    whole = (await startBakery()).server;
    part = (await startBakery({ reading: 'conditional' })).server;
  }, 60_000);

  it('are marked as reading only, and told apart by their descriptions', async () => {
    const { body } = await request(whole)
      .get(ACTIONS)
      .set('Authorization', mockCredentials.service.header());
    const found = new Map<string, { description: string; attributes: object }>(
      body.actions.map((action: { name: string }) => [action.name, action]),
    );

    for (const [name, other] of [
      ['layer-of', 'list-crossings'],
      ['list-crossings', 'layer-of'],
    ]) {
      expect(found.get(name)?.attributes).toEqual({
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
      expect(found.get(name)?.description).toContain(other);
    }
  });

  it('tell where a thing stands, why, on what, and what goes past the platform', async () => {
    const { status, body } = await invoke(part, 'layer-of', {
      entity: 'checkout-api',
    });

    expect(status).toBe(200);
    expect(body.output).toEqual({
      entity: 'component:default/checkout-api',
      layer: 'application',
      layerTitle: 'Application',
      reason: 'Application, because its owner Checkout is not a platform team.',
      howToChange:
        'Set the annotation platform-teams/layer on it to say otherwise.',
      suggestion: null,
      declared: true,
      standsOn: [
        {
          layer: 'platform',
          title: 'Platform',
          entities: [
            {
              ref: 'resource:default/orders-db',
              title: 'orders-db',
              bypass: false,
              team: 'group:default/sre',
            },
          ],
          more: 0,
        },
        {
          layer: 'infrastructure',
          title: 'Infrastructure',
          entities: [
            {
              ref: 'resource:default/vpc',
              title: 'vpc',
              bypass: true,
              team: 'group:default/cloud',
            },
          ],
          more: 0,
        },
      ],
      dependents: 0,
      dependentOwners: 0,
      usedBy: [],
      crossings: [
        {
          id: BYPASS,
          kind: 'bypass',
          severity: 'info',
          reason:
            'Checkout API depends on vpc directly, past the platform. No team offers anything of that kind yet.',
          fix: 'Nothing to do now. A platform team could offer it to everybody.',
          acceptedUntil: null,
        },
      ],
      partial: true,
    });
  });

  it('say of what is not placed why it is not', async () => {
    const { body } = await invoke(whole, 'layer-of', {
      entity: 'system:default/shop',
    });

    expect(body.output).toMatchObject({
      layer: null,
      layerTitle: null,
      reason: expect.stringContaining('not placed'),
    });
  });

  it('list crossings with the coverage beside, as much as is asked for', async () => {
    const { body } = await invoke(whole, 'list-crossings', { limit: 1 });
    const next = await invoke(whole, 'list-crossings', {
      limit: 1,
      cursor: body.output.nextCursor,
    });

    expect(body.output).toMatchObject({
      items: [{ id: BYPASS, team: 'group:default/checkout' }],
      totalItems: 2,
      nextCursor: BYPASS,
      coverage: { entities: 7, withDependencies: 2 },
      partial: false,
    });
    expect(next.body.output.items.map(({ id }: { id: string }) => id)).toEqual([
      'upward:component:default/moonshot-oven->component:default/checkout-api',
    ]);
    expect(next.body.output).not.toHaveProperty('nextCursor');
  });

  it('narrow crossings to a scope, and refuse one that holds nothing', async () => {
    const scoped = await invoke(whole, 'list-crossings', {
      scope: 'group:default/checkout',
    });
    const refused = await invoke(whole, 'list-crossings', {
      scope: 'resource:default/vpc',
    });

    expect(scoped.body.output.totalItems).toBe(1);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(
      'no group, user, system or domain',
    );
  });

  it.each<[string, JsonObject]>([
    ['layer-of', { entity: 'resource:default/vpc' }],
    ['list-crossings', {}],
  ])('name nothing that the caller may not see in %s', async (name, input) => {
    const { status, text } = await invoke(part, name, input);

    expect(status).toBe(200);
    expect(text).not.toContain(SECRET_WORD);
  });

  it('answer alike for what is hidden and what is absent', async () => {
    const [hidden, absent] = await Promise.all(
      ['moonshot-oven', 'sunshine-oven'].map(entity =>
        invoke(part, 'layer-of', { entity }),
      ),
    );

    expect([hidden.status, absent.status]).toEqual([404, 404]);
  });
});
