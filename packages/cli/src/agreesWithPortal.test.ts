import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import catalogModulePlatformTeams from '@cookie-factory/plugin-catalog-backend-module-platform-teams';
import platformTeamsPlugin from '@cookie-factory/plugin-platform-teams-backend';
import request from 'supertest';
import { parse } from 'yaml';
import { run } from './run';

const ROOT = resolve(__dirname, '../../..');
// All kinds of entities of the example organisation have come in by then.
const INGESTED_WITHIN_MS = 180_000;

const { platformTeams, catalog } = parse(
  readFileSync(resolve(ROOT, 'app-config.yaml'), 'utf8'),
);

async function cli(...argv: readonly string[]): Promise<unknown> {
  let out = '';
  await run(
    [
      ...argv,
      '--app-config',
      'app-config.yaml',
      '--entities',
      'catalog-info',
      '--format',
      'json',
    ],
    {
      cwd: ROOT,
      color: false,
      readStdin: async () => '',
      out: text => {
        out += text;
      },
      err: () => undefined,
    },
  );
  return JSON.parse(out);
}

interface Answer {
  readonly concern: string;
  readonly [field: string]: unknown;
}

describe('the command line and the portal', () => {
  it(
    'answer every question about every component of the example organisation alike',
    async () => {
      const backend = await startTestBackend({
        features: [
          catalogPlugin,
          scaffolderEntityModel,
          catalogModulePlatformTeams,
          platformTeamsPlugin,
          mockServices.rootConfig.factory({
            data: {
              platformTeams,
              catalog: {
                rules: catalog.rules,
                processingInterval: { seconds: 1 },
                locations: [
                  {
                    type: 'file',
                    target: resolve(ROOT, 'catalog-info/all.yaml'),
                  },
                ],
              },
            },
          }),
        ],
      });
      const layers = (await cli('layers')) as {
        readonly layers: readonly {
          readonly entities: readonly { readonly ref: string }[];
        }[];
        readonly unplaced: readonly { readonly ref: string }[];
        readonly coverage: unknown;
      };
      const components = [
        ...layers.layers.flatMap(({ entities }) => entities),
        ...layers.unplaced,
      ]
        .map(({ ref }) => ref)
        .filter(ref => ref.startsWith('component:'));
      expect(components.length).toBeGreaterThan(24);
      await untilIngested(backend.server, layers.coverage);

      for (const ref of components) {
        const [kind, rest] = ref.split(':');
        const { body, status } = await request(backend.server).get(
          `/api/platform-teams/entities/by-name/${kind}/${rest}/concerns`,
        );
        expect({ ref, status }).toEqual({ ref, status: 200 });
        const portal = (body.answers as Answer[]).map(
          ({ about: _, editUrl: _e, ...answer }) => answer,
        );
        expect({ ref, answers: portal.map(comparable) }).toEqual({
          ref,
          answers: ((await cli('resolve', ref)) as Answer[]).map(comparable),
        });
      }
      await backend.stop();
    },
    2 * INGESTED_WITHIN_MS,
  );
});

/** What the contract names; links that only the catalog adds are left out. */
function comparable({ chain, ...answer }: Answer) {
  return {
    ...answer,
    chain: (chain as { editUrl?: string }[]).map(
      ({ editUrl: _, ...link }) => link,
    ),
  };
}

async function untilIngested(
  server: Parameters<typeof request>[0],
  coverage: unknown,
) {
  const deadline = Date.now() + INGESTED_WITHIN_MS;
  for (;;) {
    const { body } = await request(server).get(
      '/api/platform-teams/layers?mode=serves',
    );
    if (JSON.stringify(body.view?.coverage) === JSON.stringify(coverage))
      return;
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog holds ${JSON.stringify(body.view?.coverage ?? body)}, the files ${JSON.stringify(coverage)}`,
      );
    }
    await new Promise(done => setTimeout(done, 1_000));
  }
}
