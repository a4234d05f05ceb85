import { mockCredentials } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { startBakery, type BakeryOptions } from '../__testUtils__/startBakery';

const ACTIONS = '/api/platform-teams/.backstage/actions/v1/actions';

async function setup(options: BakeryOptions = {}) {
  const notifications: NotificationSendOptions[] = [];
  const { server } = await startBakery({ notifications, ...options });
  const header = mockCredentials.user.header();
  return {
    notifications,
    list: () => request(server).get(ACTIONS).set('Authorization', header),
    invoke: (input: JsonObject) =>
      request(server)
        .post(`${ACTIONS}/platform-teams:raise-hand-off/invoke`)
        .set('Authorization', header)
        .send(input),
  };
}

describe('the action raise-hand-off', () => {
  it('notifies the acting team once, and is said to change something', async () => {
    const { invoke, list, notifications } = await setup();
    const input = {
      entity: 'checkout-api',
      concern: 'logging',
      message: 'No logs since noon.',
    };

    const outputs = [await invoke(input), await invoke(input)].map(
      ({ body }) => body.output,
    );
    const { body } = await list();

    expect(outputs).toEqual(
      ['now', 'before'].map(sent => ({
        team: 'group:default/checkout',
        teamTitle: 'Checkout',
        sent,
        raisedAt: expect.any(String),
        title: 'Checkout API is yours to act on: on call',
        description:
          '“No logs since noon.” mock raised this. Site Reliability looks after logging and hands off to you.',
      })),
    );
    expect(notifications).toHaveLength(1);
    expect(
      body.actions.find(
        ({ name }: { name: string }) => name === 'raise-hand-off',
      ).attributes,
    ).toEqual({ readOnly: false, destructive: false, idempotent: true });
  });

  it('is neither shown nor run for whom the policy refuses it', async () => {
    const { invoke, list, notifications } = await setup({
      denied: ['platform-teams.handoff.create'],
    });

    const { body } = await list();
    const { status } = await invoke({
      entity: 'checkout-api',
      concern: 'logging',
    });

    expect(
      body.actions.map(({ name }: { name: string }) => name),
    ).not.toContain('raise-hand-off');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(notifications).toEqual([]);
  });

  it('names nothing that the caller may not see', async () => {
    const { invoke, notifications } = await setup({ reading: 'conditional' });

    const { status, text } = await invoke({
      entity: 'checkout-api',
      concern: 'monitoring',
    });

    expect(status).toBe(200);
    expect(text + JSON.stringify(notifications)).not.toMatch(/moonshot/i);
  });

  it('says what is wrong with a word that it does not know', async () => {
    const { invoke } = await setup();

    const { status, body } = await invoke({
      entity: 'checkout-api',
      concern: 'monitorin',
    });

    expect(status).toBe(400);
    expect(body.error.message).toContain('Write monitoring');
  });
});
