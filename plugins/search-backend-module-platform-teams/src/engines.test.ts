/* PostgreSQL looks for all words of a question at once, Lunr for any of them. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import {
  LunrSearchEngine,
  type SearchEngine,
} from '@backstage/plugin-search-backend-node';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import {
  packagedVocabulary,
  parseResponsibility,
} from '@cookie-factory/platform-teams-core';
import { toSearchDocument } from './toSearchDocument';

jest.setTimeout(60_000);

const TYPE = 'platform-teams-responsibility';
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

function documentOf(name: string, concerns: string[]) {
  const vocabulary = packagedVocabulary();
  const parsed = parseResponsibility(
    {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name },
      spec: { owner: 'sre', concerns },
    },
    vocabulary,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return {
    ...toSearchDocument(parsed.responsibility, vocabulary),
    location: `/catalog/default/responsibility/${name}#responsibility`,
  };
}

/** The engine of a portal with this database. */
async function engineOf(databaseId: TestDatabaseId): Promise<SearchEngine> {
  const logger = mockServices.logger.mock();
  if (databaseId === 'SQLITE_3') return new LunrSearchEngine({ logger });
  const client = await databases.init(databaseId);
  return PgSearchEngine.fromConfig(mockServices.rootConfig(), {
    database: mockServices.database.mock({ getClient: async () => client }),
    logger,
  });
}

describe.each(databases.eachSupportedId())('the search on %s', databaseId => {
  it('finds whoever runs Kafka, and shows why', async () => {
    const engine = await engineOf(databaseId);
    await pipeline(
      Readable.from([
        documentOf('pipelines', ['ci-cd']),
        documentOf('streams', ['messaging']),
      ]),
      await engine.getIndexer(TYPE),
    );

    for (const term of ['who runs kafka', 'Kafka', 'who owns messaging?']) {
      const { results } = await engine.query({
        term,
        types: [TYPE],
        filters: {},
      });
      const [{ document, highlight }] = results;
      expect([term, document.title]).toEqual([term, 'streams']);
      expect(highlight?.fields.text).toContain(`${highlight?.preTag}`);
    }
  });
});
