import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  describeDockerfileReader,
  gitHubRepository,
  type SetupFiles,
} from '@cookie-factory/platform-teams-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { UrlDockerfileReader } from './UrlDockerfileReader';

const server = setupServer();
registerMswTestHooks(server);

function createReader(): UrlDockerfileReader {
  const config = new ConfigReader({
    backend: { reading: { allow: [{ host: 'files.example.com' }] } },
    integrations: { github: [{ host: 'github.com', token: 'secret-token' }] },
  });
  return UrlDockerfileReader.create({
    logger: mockServices.logger.mock(),
    urlReader: UrlReaders.default({
      config,
      logger: mockServices.logger.mock(),
    }),
    integrations: ScmIntegrations.fromConfig(config),
  });
}

async function setup(files: SetupFiles) {
  const repository = gitHubRepository(files);
  server.use(...repository.handlers);
  return {
    reader: createReader(),
    location: repository.folderUrl('services/shop'),
    write: async (path: string, content: string | Buffer) =>
      repository.write(path, content),
  };
}

describeDockerfileReader('UrlDockerfileReader', setup);

describe('UrlDockerfileReader', () => {
  it('tells where people open the file', async () => {
    const { reader, location } = await setup({
      'services/shop/Dockerfile': 'FROM scratch\n',
    });

    expect(await reader.read(location, 'Dockerfile')).toMatchObject({
      url: 'https://github.com/bakery/shop/tree/main/services/shop/Dockerfile',
    });
  });

  it('reads what lies beside the file that an entity was registered from', async () => {
    const { reader } = await setup({
      'services/shop/Dockerfile': 'FROM scratch\n',
    });

    expect(
      await reader.read(
        'https://github.com/bakery/shop/blob/main/services/shop/catalog-info.yaml',
        'Dockerfile',
      ),
    ).toMatchObject({ outcome: 'read', text: 'FROM scratch\n' });
  });

  it('reads a URL inside the location, and refuses one beside it', async () => {
    const { reader, location } = await setup({
      'services/shop/Dockerfile': 'FROM scratch\n',
      'services/other/Dockerfile': 'FROM scratch\n',
    });
    const blob = 'https://github.com/bakery/shop/blob/main/services';

    expect(
      await reader.read(location, `${blob}/shop/Dockerfile`),
    ).toMatchObject({ outcome: 'read', path: 'Dockerfile' });
    expect(
      await reader.read(location, `${blob}/other/Dockerfile`),
    ).toMatchObject({ outcome: 'outside' });
    expect(
      await reader.read(location, `${blob}/shop/..%2Fother/Dockerfile`),
    ).toMatchObject({ outcome: 'outside' });
  });

  it('asks for single files at hosts that cannot be searched', async () => {
    server.use(
      http.get('https://files.example.com/shop/docker/Dockerfile', () =>
        HttpResponse.text('FROM scratch\n'),
      ),
      http.get('https://files.example.com/*', () =>
        HttpResponse.text('nothing here', { status: 404 }),
      ),
    );

    expect(await createReader().find('https://files.example.com/shop')).toEqual(
      {
        outcome: 'found',
        paths: ['docker/Dockerfile'],
        searched: [
          'Dockerfile, Containerfile, docker/Dockerfile, build/Dockerfile, in https://files.example.com/shop/',
        ],
      },
    );
  });

  it('says what to ask for when the host is not one that the portal may read', async () => {
    const reader = createReader();
    const location = 'https://git.elsewhere.example.com/shop/';

    expect(await reader.read(location, 'Dockerfile')).toMatchObject({
      outcome: 'unreadable',
      remedy: expect.stringContaining(
        'add an integration for git.elsewhere.example.com',
      ),
    });
    expect(await reader.find(location)).toMatchObject({
      outcome: 'unreadable',
      remedy: expect.stringContaining('add an integration'),
    });
  });

  it('says that a host which fails could not be read, without the token', async () => {
    server.use(
      http.get('https://api.github.com/*', () =>
        HttpResponse.json({ message: 'Down' }, { status: 503 }),
      ),
    );

    const outcome = await createReader().read(
      'https://github.com/bakery/shop/tree/main/',
      'Dockerfile',
    );

    expect(outcome).toMatchObject({
      outcome: 'unreadable',
      message: expect.stringContaining('503'),
      remedy: expect.stringContaining('read again'),
    });
    expect(JSON.stringify(outcome)).not.toContain('secret-token');
  });

  it.each(['file:/etc/', '/etc/', 'ldap://directory', ''])(
    'refuses the location %s',
    async location => {
      expect(await createReader().read(location, 'Dockerfile')).toMatchObject({
        outcome: 'unsupported-location',
      });
      expect(await createReader().find(location)).toMatchObject({
        outcome: 'unsupported-location',
      });
    },
  );
});
