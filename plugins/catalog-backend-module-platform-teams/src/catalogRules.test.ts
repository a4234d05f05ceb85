/*
 * What an adopter has to write so that the catalog takes the kind: as
 * docs/install.md tells it, tried in a real catalog.
 */
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import request from 'supertest';
import catalogModulePlatformTeams from '.';

jest.setTimeout(60_000);

function responsibility(name: string): string {
  return `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: ${name} }
spec: { owner: sre, concerns: [monitoring] }
`;
}

function component(name: string): string {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { type: service, lifecycle: production, owner: sre }
`;
}

const files = createMockDirectory({
  content: {
    'platform.yaml': responsibility('platform'),
    'other.yaml': responsibility('other'),
    'neighbour.yaml': component('neighbour'),
    'mixed.yaml': `${component('service')}---\n${responsibility('mixed')}`,
  },
});
const [PLATFORM, OTHER, NEIGHBOUR, MIXED] = [
  'platform.yaml',
  'other.yaml',
  'neighbour.yaml',
  'mixed.yaml',
].map(file => ({ type: 'file', target: files.resolve(file) }));

const provider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'provider-of-the-test',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        const location = 'url:https://git.example.com/provided.yaml';
        processing.addEntityProvider({
          getProviderName: () => 'provider-of-the-test',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: [
                {
                  locationKey: 'test',
                  entity: {
                    apiVersion: 'platform-teams/v1alpha1',
                    kind: 'Responsibility',
                    metadata: {
                      name: 'provided',
                      annotations: {
                        'backstage.io/managed-by-location': location,
                        'backstage.io/managed-by-origin-location': location,
                      },
                    },
                    spec: { owner: 'sre', concerns: ['monitoring'] },
                  },
                },
              ],
            }),
        });
      },
    });
  },
});

interface Outcome {
  readonly entities: readonly string[];
  /** Files that hold a kind which is not allowed for them. */
  readonly refused: readonly string[];
}

/** Collects the files that the catalog reports as not allowed. */
function collectsRefusals(refused: Set<string>) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'refusals-of-the-test',
    register(reg) {
      reg.registerInit({
        deps: { events: eventsServiceRef },
        async init({ events }) {
          await events.subscribe({
            id: 'refusals-of-the-test',
            topics: ['experimental.catalog.errors'],
            onEvent: async ({ eventPayload }) => {
              const { errors } = eventPayload as { errors: readonly Error[] };
              for (const { message } of errors) {
                const [, file] =
                  /([a-z]+\.yaml), is not of an allowed kind/.exec(message) ??
                  [];
                if (file) refused.add(file);
              }
            },
          });
        },
      });
    },
  });
}

/** What the catalog takes, and which files it refuses, once it has looked at all of them. */
async function taken(catalog: JsonObject, expected: Outcome) {
  const refused = new Set<string>();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModulePlatformTeams,
      provider,
      collectsRefusals(refused),
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { seconds: 1 }, ...catalog } },
      }),
    ],
  });
  try {
    const deadline = Date.now() + 30_000;
    let entities: readonly string[] = [];
    while (
      entities.length + refused.size <
        expected.entities.length + expected.refused.length &&
      Date.now() < deadline
    ) {
      await new Promise(resolve => setTimeout(resolve, 100));
      const { body } = await request(backend.server).get(
        '/api/catalog/entities',
      );
      entities = (body as { kind: string; metadata: { name: string } }[])
        .filter(({ kind }) => kind !== 'Location')
        .map(({ metadata }) => metadata.name);
    }
    return { entities: [...entities].sort(), refused: [...refused].sort() };
  } finally {
    await backend.stop();
  }
}

describe('the rules of the catalog', () => {
  it.each<[string, JsonObject, Outcome]>([
    [
      'without a rule, take a Responsibility from a provider only',
      { locations: [PLATFORM, NEIGHBOUR] },
      { entities: ['neighbour', 'provided'], refused: ['platform.yaml'] },
    ],
    [
      'with catalog.rules, take it from every location',
      {
        rules: [{ allow: ['Component', 'Location', 'Responsibility'] }],
        locations: [PLATFORM, OTHER, NEIGHBOUR],
      },
      {
        entities: ['neighbour', 'other', 'platform', 'provided'],
        refused: [],
      },
    ],
    [
      'with the rule of one location, take it from there alone',
      {
        locations: [
          { ...PLATFORM, rules: [{ allow: ['Responsibility'] }] },
          OTHER,
          NEIGHBOUR,
        ],
      },
      {
        entities: ['neighbour', 'platform', 'provided'],
        refused: ['other.yaml'],
      },
    ],
    [
      'once catalog.rules is set, forget their defaults',
      {
        rules: [{ allow: ['Location', 'Responsibility'] }],
        locations: [PLATFORM, NEIGHBOUR],
      },
      { entities: ['platform', 'provided'], refused: ['neighbour.yaml'] },
    ],
    [
      'take nothing of a file that holds a kind which is not allowed',
      { locations: [MIXED, NEIGHBOUR] },
      { entities: ['neighbour', 'provided'], refused: ['mixed.yaml'] },
    ],
  ])('%s', async (_, catalog, expected) => {
    await expect(taken(catalog, expected)).resolves.toEqual(expected);
  });
});
