import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createRepositoryOf } from './repositoryOf';

const repositoryOf = createRepositoryOf(
  ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        gitea: [{ host: 'gitea.example.com' }],
        bitbucketServer: [
          {
            host: 'bb.example.com',
            apiBaseUrl: 'https://bb.example.com/rest/api/1.0',
          },
        ],
      },
    }),
  ),
);

describe('createRepositoryOf', () => {
  it.each([
    [
      'GitHub',
      'https://github.com/Dough/shop/tree/main/services/till/',
      'https://github.com/Dough/shop/blob/main/catalog-info.yaml',
      'url github.com/dough/shop',
      'https://github.com/Dough/shop/tree/main/',
    ],
    [
      'GitLab, with groups in groups',
      'https://gitlab.com/dough/web/shop/-/tree/main/till/',
      'https://gitlab.com/dough/web/shop/-/blob/main/catalog-info.yaml',
      'url gitlab.com/dough/web/shop',
      'https://gitlab.com/dough/web/shop/-/tree/main/',
    ],
    [
      'Bitbucket',
      'https://bitbucket.org/dough/shop/src/master/till/',
      'https://bitbucket.org/dough/shop/src/master/catalog-info.yaml',
      'url bitbucket.org/dough/shop',
      'https://bitbucket.org/dough/shop/src/master/',
    ],
    [
      'Bitbucket Server',
      'https://bb.example.com/projects/DOUGH/repos/shop/browse/till/?at=main',
      'https://bb.example.com/projects/DOUGH/repos/shop/browse/a.yaml?at=main',
      'url bb.example.com/projects/dough/repos/shop',
      'https://bb.example.com/projects/DOUGH/repos/shop/browse/?at=main',
    ],
    [
      'Azure DevOps',
      'https://dev.azure.com/dough/web/_git/shop?path=/till/a.yaml',
      'https://dev.azure.com/dough/web/_git/shop',
      'url dev.azure.com/dough/web/_git/shop',
      'https://dev.azure.com/dough/web/_git/shop?path=%2F',
    ],
  ])(
    'finds the root of a repository of %s',
    (_, target, elsewhere, key, root) => {
      expect(repositoryOf({ type: 'url', target })).toEqual({
        key,
        location: { type: 'url', target: root },
      });
      expect(repositoryOf({ type: 'url', target: elsewhere }).key).toBe(key);
    },
  );

  it('stays where the entity is, at hosts whose addresses do not tell the root', () => {
    const target = 'https://gitea.example.com/dough/shop/src/branch/main/till/';

    expect(repositoryOf({ type: 'url', target })).toEqual({
      key: 'url gitea.example.com/dough/shop',
      location: { type: 'url', target },
    });
  });

  it('takes no word of a name for the end of it', () => {
    for (const name of ['blob/tree', 'dough/src']) {
      const target = `https://github.com/${name}`;

      expect(repositoryOf({ type: 'url', target }).key).toBe(
        `url github.com/${name}`,
      );
    }
  });

  it('takes a folder of this machine for a repository', () => {
    const target = '/srv/examples/shop/catalog-info.yaml';

    expect(repositoryOf({ type: 'file', target })).toEqual({
      key: 'file /srv/examples/shop',
      location: { type: 'file', target },
    });
  });

  it('survives what is no address', () => {
    const target = 'not an address';

    expect(repositoryOf({ type: 'url', target }).location).toEqual({
      type: 'url',
      target,
    });
  });
});
