import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { bakeryEntities } from '../__fixtures__/bakery';
import { startBakery } from '../__testUtils__/startBakery';

const SETUP = '/api/platform-teams/setup';

async function setup(entities: readonly Entity[]) {
  const { server } = await startBakery({ entities });
  const authorization = mockCredentials.user.header();
  return {
    suggest: () => request(server).get(SETUP).set({ authorization }),
    preview: (body: object) =>
      request(server)
        .post(`${SETUP}/preview`)
        .set({ authorization })
        .send(body),
  };
}

const FIRST_DAY = bakeryEntities().filter(
  ({ kind }) => kind !== 'Responsibility',
);

const yaml = (concern: string) => `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: secrets }
spec: { owner: cloud, concerns: [${concern}] }
`;

describe('the routes of the set-up page', () => {
  it('suggest teams with their reasons, and count what is answered', async () => {
    const { suggest } = await setup(FIRST_DAY);

    const { status, body } = await suggest();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      registered: false,
      hasGroups: true,
      takenNames: [],
      titles: { 'group:default/cloud': 'Cloud' },
    });
    const [{ id, works }] = body.suggestion.organizations;
    expect(id).toBe('three-teams');
    expect(
      works.find((work: { id: string }) => work.id === 'cloud').candidates,
    ).toEqual([
      {
        team: 'group:default/cloud',
        because: 'it owns the resource vpc and its name says Cloud',
        strong: true,
      },
    ]);
    expect(body.coverage.after).toBe(body.coverage.today);
    expect(body.coverage.today).toBeLessThan(body.coverage.needed);
  });

  it('name what is registered already, so that nothing is called the same', async () => {
    const { suggest } = await setup(bakeryEntities());

    const { body } = await suggest();

    expect(body).toMatchObject({
      registered: true,
      takenNames: ['moonshot-watch', 'networks', 'observability'],
    });
  });

  it('say of a catalog without groups that there are none', async () => {
    const { suggest } = await setup([]);

    const { body } = await suggest();

    expect(body).toMatchObject({
      hasGroups: false,
      coverage: { needed: 0, today: 0, after: 0, groups: [] },
    });
  });

  it('count what a file would answer, without keeping it', async () => {
    const { suggest, preview } = await setup(FIRST_DAY);
    const before = (await suggest()).body.coverage;

    const { status, body } = await preview({ yaml: yaml('secret-management') });

    expect(status).toBe(200);
    expect(body.preview.ok).toBe(true);
    expect(body.preview.coverage).toMatchObject({
      needed: before.needed,
      today: before.today,
    });
    expect(body.preview.coverage.after).toBeGreaterThan(before.today);
    expect((await suggest()).body.coverage).toEqual(before);
  });

  it('say what is wrong with a file', async () => {
    const { preview } = await setup(FIRST_DAY);

    const { status, body } = await preview({
      yaml: yaml('secrets-management'),
    });

    expect(status).toBe(200);
    expect(body.preview).toMatchObject({
      ok: false,
      issues: [{ line: 4, path: 'spec.concerns[0]' }],
    });
  });

  it.each([[{}], [{ yaml: 7 }], [{ yaml: 'x'.repeat(90_001) }]])(
    'refuse a request that makes no sense, case %#',
    async body => {
      const { preview } = await setup([]);

      expect((await preview(body)).status).toBe(400);
    },
  );
});
