import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import catalogModulePlatformTeams from '.';

const responsibility = (name: string) => `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: ${name} }
spec: { owner: sre, concerns: [monitoring] }
`;
const component = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { type: service, lifecycle: production, owner: sre }
`;

const directory = createMockDirectory({
  content: {
    'allowed.yaml': responsibility('allowed'),
    'mixed.yaml': `${component('beside')}---\n${responsibility('mixed')}`,
    'plain.yaml': component('plain'),
  },
});

/** What an adopter writes into app-config, and which entities the catalog then has. */
async function namesWith(catalog: {
  readonly rules?: object[];
  readonly locationRules?: object[];
}): Promise<readonly string[]> {
  const location = (file: string, rules?: object[]) => ({
    type: 'file',
    target: directory.resolve(file),
    ...(rules ? { rules } : {}),
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModulePlatformTeams,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            ...(catalog.rules ? { rules: catalog.rules } : {}),
            locations: [
              location('allowed.yaml', catalog.locationRules),
              location('mixed.yaml'),
              location('plain.yaml'),
            ],
          },
        },
      }),
    ],
  });
  try {
    const names = async () => {
      const { body } = await request(backend.server).get(
        '/api/catalog/entities?filter=kind=component&filter=kind=responsibility&fields=metadata.name',
      );
      const entities: { metadata: { name: string } }[] = body;
      return entities.map(({ metadata }) => metadata.name).sort();
    };
    // All locations have been read once nothing has come for three seconds.
    let found = await names();
    let since = Date.now();
    while (found.length === 0 || Date.now() - since < 3_000) {
      await new Promise(resolve => setTimeout(resolve, 200));
      const next = await names();
      if (next.join() !== found.join()) since = Date.now();
      found = next;
    }
    return found;
  } finally {
    await backend.stop();
  }
}

describe("the catalog's own rules", () => {
  jest.setTimeout(90_000);

  it('let no location hold the kind unless an adopter says so', async () => {
    expect(await namesWith({})).toEqual(['plain']);
  });

  it('let one location hold it, beside what is allowed anyway', async () => {
    expect(
      await namesWith({ locationRules: [{ allow: ['Responsibility'] }] }),
    ).toEqual(['allowed', 'plain']);
  });

  it('let every location hold it where the kinds are listed again', async () => {
    expect(
      await namesWith({
        rules: [{ allow: ['Component', 'Location', 'Responsibility'] }],
      }),
    ).toEqual(['allowed', 'beside', 'mixed', 'plain']);
  });

  it('replace what is allowed anyway, so that a kind left out is lost', async () => {
    expect(
      await namesWith({ rules: [{ allow: ['Location', 'Responsibility'] }] }),
    ).toEqual(['allowed']);
  });
});
