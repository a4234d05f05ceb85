import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { startBakery, type BakeryOptions } from '../__testUtils__/startBakery';

const SHOP = '/entities/by-name/component/default/checkout-api';
const LOGGING = `${SHOP}/concerns/logging/hand-off`;

async function setup(options: BakeryOptions = {}) {
  const notifications: NotificationSendOptions[] = [];
  const { server } = await startBakery({ notifications, ...options });
  const raise = (
    body?: object,
    { url = LOGGING, user = 'user:default/mara' } = {},
  ) =>
    request(server)
      .post(`/api/platform-teams${url}`)
      .set('Authorization', mockCredentials.user.header(user))
      .send(body);
  return { raise, notifications };
}

const limited = (limit: JsonObject) => ({
  config: { platformTeams: { handOff: { limit } } },
});

describe('raising a hand-off', () => {
  it('notifies the team that acts, with a link to the entity', async () => {
    const { raise, notifications } = await setup();

    const { status, body } = await raise({ message: 'The logs stopped.' });

    expect({ status, ...body }).toEqual({
      status: 200,
      entity: 'component:default/checkout-api',
      concern: 'logging',
      raisedBy: 'group:default/sre',
      actsOn: 'on-call',
      team: 'group:default/checkout',
      sent: 'now',
      raisedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      notice: {
        title: 'Checkout API is yours to act on: on call',
        description:
          '“The logs stopped.” mara raised this. Site Reliability looks after logging and hands off to you.',
      },
      partial: false,
      asOf: expect.any(String),
      titles: {
        'component:default/checkout-api': 'Checkout API',
        'group:default/sre': 'Site Reliability',
        'group:default/checkout': 'Checkout',
      },
    });
    expect(notifications).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'group:default/checkout' },
        payload: {
          ...body.notice,
          link: '/catalog/default/component/checkout-api',
          severity: 'high',
          topic: 'hand-off',
        },
      },
    ]);
  });

  it('sends once, however often the button is pressed', async () => {
    const { raise, notifications } = await setup();

    const both = await Promise.all([raise(), raise()]);
    const later = await raise({ message: '  ' });

    // The second press meets the first one under way, or sees that it is done.
    expect(both.map(({ status }) => status).sort()[0]).toBe(200);
    expect([200, 409]).toContain(both.map(({ status }) => status).sort()[1]);
    expect(later.body).toMatchObject({ sent: 'before' });
    expect(notifications).toHaveLength(1);
  });

  it('sends what another person raises, and what has another message', async () => {
    const { raise, notifications } = await setup();

    await raise();
    await raise(undefined, { user: 'user:default/tom' });
    await raise({ message: 'Still.' });

    expect(notifications).toHaveLength(3);
  });

  it.each<[string, JsonObject, string]>([
    ['about one entity', { perEntity: 1 }, '1 about one entity, 20 in all'],
    ['by one caller', { perCaller: 1 }, '3 about one entity, 1 in all'],
  ])('answers 429 beyond the limit %s', async (_, limit, words) => {
    const { raise, notifications } = await setup(limited(limit));

    await raise({ message: 'one' });
    const { status, body } = await raise({ message: 'two' });
    const other = await raise({ message: 'two' }, { user: 'user:default/tom' });

    expect({ status, error: body.error }).toMatchObject({
      status: 429,
      error: {
        name: 'TooManyRequestsError',
        message: expect.stringMatching(
          new RegExp(`${words}. You can raise the next one at \\d{4}-`),
        ),
      },
    });
    expect(other.status).toBe(200);
    expect(notifications).toHaveLength(2);
  });

  it('takes the permission, and sends nothing without it', async () => {
    const { raise, notifications } = await setup({
      denied: ['platform-teams.handoff.create'],
    });

    const { status, body } = await raise();

    expect({ status, message: body.error.message }).toEqual({
      status: 403,
      message:
        "Raising a hand-off takes the permission platform-teams.handoff.create. Ask the portal's administrators for it.",
    });
    expect(notifications).toEqual([]);
  });

  it('goes where the caller sees it go, and never to a team that is hidden', async () => {
    // Monitoring of the shop is Moonshot's, which this caller may not see.
    const { raise, notifications } = await setup({ reading: 'conditional' });

    const { body } = await raise(undefined, {
      url: `${SHOP}/concerns/monitoring/hand-off`,
    });

    expect(body).toMatchObject({
      partial: true,
      raisedBy: 'group:default/sre',
      team: 'group:default/checkout',
    });
    expect(JSON.stringify([body, notifications])).not.toMatch(/moonshot/i);
  });

  it.each([
    [
      `${SHOP}/concerns/networking/hand-off`,
      409,
      'Whoever answers for Networking of Checkout API hands off to nobody.',
    ],
    [
      `${SHOP}/concerns/ci-cd/hand-off`,
      409,
      'No one team that you may see answers for CI/CD of Checkout API',
    ],
    [
      `${SHOP}/concerns/nonsense/hand-off`,
      404,
      'There is no concern "nonsense".',
    ],
    [
      '/entities/by-name/component/default/nothing/concerns/logging/hand-off',
      404,
      'There is no component:default/nothing in the catalog that you may see.',
    ],
  ])('says of %s why nobody is told', async (url, status, words) => {
    const { raise, notifications } = await setup();

    const response = await raise(undefined, { url });

    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(words);
    expect(notifications).toEqual([]);
  });

  it.each([[{ message: 'x'.repeat(1001) }], [{ to: 'group:default/sre' }]])(
    'refuses a request that says more than it may',
    async body => {
      const { raise, notifications } = await setup();

      expect((await raise(body)).status).toBe(400);
      expect(notifications).toEqual([]);
    },
  );

  it('says that a portal cannot send notifications, and counts nothing', async () => {
    const { raise } = await setup({
      notifications: 'absent',
      ...limited({ perEntity: 1 }),
    });

    const [first, second] = [await raise(), await raise()];

    expect([first.status, second.status]).toEqual([503, 503]);
    expect(first.body.error.message).toMatch(
      /^The portal cannot send notifications at the moment, so nobody has been told\./,
    );
  });

  it('is audited, whatever comes of it', async () => {
    const success = jest.fn();
    const fail = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: async () => ({ success, fail }),
    });
    const { raise } = await setup({ features: [auditor.factory] });

    await raise({ message: 'Secret words.' });
    await raise(undefined, { url: `${SHOP}/concerns/networking/hand-off` });

    expect(
      auditor.createEvent.mock.calls.map(([{ request: _, ...rest }]) => rest),
    ).toEqual([
      {
        eventId: 'hand-off-raise',
        severityLevel: 'medium',
        meta: {
          caller: 'user:default/mara',
          entity: 'component:default/checkout-api',
          concern: 'logging',
        },
      },
      expect.objectContaining({
        meta: expect.objectContaining({ concern: 'networking' }),
      }),
    ]);
    expect(success.mock.calls).toEqual([
      [{ meta: { team: 'group:default/checkout', sent: 'now' } }],
    ]);
    expect(fail.mock.calls).toEqual([
      [{ error: expect.objectContaining({ name: 'ConflictError' }) }],
    ]);
  });
});
