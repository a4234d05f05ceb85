import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { SECRET_WORD } from '../__fixtures__/bakery';
import { startBakery } from '../__testUtils__/startBakery';

const ACTIONS = '/.backstage/actions/v1/actions';

type Server = Awaited<ReturnType<typeof startBakery>>['server'];

const RULE = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: watch-shop }
spec: { owner: sre, concerns: [secret-management], appliesTo: [{ system: shop }] }
`;

/** Each action with an input that it answers. */
const CALLS: readonly (readonly [string, JsonObject])[] = [
  ['who-is-accountable', { entity: 'checkout-api' }],
  ['who-is-accountable', { entity: 'checkout-api', concern: 'monitoring' }],
  ['list-responsibilities', {}],
  ['list-findings', {}],
  ['validate-responsibility', { yaml: RULE }],
  ['preview-responsibility', { yaml: RULE }],
];

async function invoke(server: Server, name: string, input: JsonObject) {
  const { status, body } = await request(server)
    .post(`/api/platform-teams${ACTIONS}/platform-teams:${name}/invoke`)
    .set('Authorization', mockCredentials.user.header())
    .send(input);
  return { status, body, text: JSON.stringify(body) };
}

describe('the actions of platform-teams', () => {
  let whole: Server;
  let part: Server;
  let nothing: Server;

  beforeAll(async () => {
    whole = (await startBakery()).server;
    part = (await startBakery({ reading: 'conditional' })).server;
    nothing = (await startBakery({ reading: 'deny' })).server;
  }, 60_000);

  it('are marked as reading only, and described', async () => {
    const { body } = await request(whole)
      .get(`/api/platform-teams${ACTIONS}`)
      .set('Authorization', mockCredentials.service.header());
    const { actions } = body;
    for (const { name, description, attributes } of actions) {
      expect(description.length).toBeGreaterThan(100);
      // The one that notifies people has a test of its own.
      if (name === 'raise-hand-off') continue;
      expect({ name, ...attributes }).toEqual({
        name,
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
    }
    expect(actions.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([...new Set(CALLS.map(([name]) => name))]),
    );
  });

  it.each(CALLS)('answers %s %j', async (name, input) => {
    const { status, body } = await invoke(whole, name, input);
    expect({ status, error: body.error }).toEqual({ status: 200 });
  });

  it.each(CALLS)(
    'names nothing that the caller may not see in %s %j',
    async (name, input) => {
      const { status, text } = await invoke(part, name, input);
      expect(status).toBe(200);
      expect(text.toLowerCase()).not.toContain(SECRET_WORD);
    },
  );

  it.each(CALLS)(
    'names nothing at all in %s %j to a caller who may read nothing',
    async (name, input) => {
      const { text } = await invoke(nothing, name, input);
      for (const word of [SECRET_WORD, 'Reliability', 'Checkout API']) {
        expect(text.toLowerCase()).not.toContain(word.toLowerCase());
      }
    },
  );

  it('answers a caller who may read nothing as if there were nothing', async () => {
    const answers = await Promise.all(
      CALLS.map(async ([name, input]) => {
        const { status, body } = await invoke(nothing, name, input);
        return `${name}: ${status} ${body.output?.items?.length ?? ''}`.trim();
      }),
    );
    expect(answers).toEqual([
      'who-is-accountable: 404',
      'who-is-accountable: 404',
      'list-responsibilities: 200 0',
      'list-findings: 200 0',
      'validate-responsibility: 200',
      'preview-responsibility: 200',
    ]);
  });

  it('finds what teams do by a plain word', async () => {
    const { body } = await invoke(whole, 'list-responsibilities', {
      concern: 'prometheus',
      limit: '5',
    });
    expect(
      body.output.items.map(({ concerns }: { concerns: string[] }) => concerns),
    ).toEqual([
      expect.arrayContaining(['monitoring']),
      expect.arrayContaining(['monitoring']),
    ]);
  });

  it('answers with the team that the caller may know of', async () => {
    const input = { entity: 'checkout-api', concern: 'prometheus' };
    const [all, some] = await Promise.all(
      [whole, part].map(server => invoke(server, 'who-is-accountable', input)),
    );
    expect(all.body.output).toMatchObject({
      partial: false,
      answers: [{ concern: 'monitoring', team: 'group:default/moonshot' }],
    });
    expect(some.body.output).toMatchObject({
      partial: true,
      answers: [
        {
          concern: 'monitoring',
          outcome: 'accountable',
          team: 'group:default/sre',
          teamTitle: 'Site Reliability',
        },
      ],
    });
  });

  it('says alike that an entity is hidden and that it is absent', async () => {
    const [hidden, absent] = await Promise.all(
      ['moonshot-oven', 'sunshine-oven'].map(entity =>
        invoke(part, 'who-is-accountable', { entity }),
      ),
    );
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.body.error.message).toBe(
      absent.body.error.message.replaceAll('sunshine', 'moonshot'),
    );
  });

  it('lists the responsibilities of a team by its name', async () => {
    const { body } = await invoke(whole, 'list-responsibilities', {
      team: 'sre',
    });
    expect(body.output).toMatchObject({
      totalItems: 1,
      items: [
        {
          ref: 'responsibility:default/observability',
          teamTitle: 'Site Reliability',
          covers: 'covers everything',
        },
      ],
    });
  });

  it.each([
    [
      'who-is-accountable',
      { entity: 'a b' },
      '"a b" is no entity reference. Write kind:namespace/name, for example component:default/checkout-api.',
    ],
    [
      'who-is-accountable',
      { entity: 'checkout-api', concern: 'monitorin' },
      '"monitorin" is no concern of the vocabulary. Write monitoring, whichever is meant.',
    ],
    [
      'list-responsibilities',
      { concern: 'kafkaesque' },
      '"kafkaesque" is no concern of the vocabulary.',
    ],
    ['list-findings', { kind: ['nonsense'] }, 'kind'],
  ])('says what is wrong with %s %j', async (name, input, message) => {
    const { status, text, body } = await invoke(whole, name, input);
    expect(status).toBe(400);
    expect(body.error.message ?? text).toContain(message);
  });

  it('tells every mistake of a text with its line', async () => {
    const { body } = await invoke(whole, 'validate-responsibility', {
      yaml: RULE.replace('secret-management', 'secrets-of-state'),
    });
    expect(body.output.issues).toMatchObject([
      { line: 4, path: 'spec.concerns[0]' },
    ]);
  });
});
