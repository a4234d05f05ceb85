import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { UrlFolder } from './UrlFolder';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));

function folder(location: string): UrlFolder {
  const found = UrlFolder.fromLocation(location, integrations);
  if (!found) throw new Error(`${location} is no folder`);
  return found;
}

describe('UrlFolder', () => {
  it.each([
    [
      'GitHub',
      'https://github.com/bakery/shop/tree/main/web',
      'https://github.com/bakery/shop/tree/main/web/docker/Dockerfile',
      'https://github.com/bakery/shop/blob/main/web/docker/Dockerfile',
    ],
    [
      'GitHub, from the file',
      'https://github.com/bakery/shop/blob/main/web/catalog-info.yaml',
      'https://github.com/bakery/shop/tree/main/web/docker/Dockerfile',
      'https://github.com/bakery/shop/blob/main/web/docker/Dockerfile',
    ],
    [
      'GitLab',
      'https://gitlab.com/bakery/shop/-/tree/main/web/',
      'https://gitlab.com/bakery/shop/-/tree/main/web/docker/Dockerfile',
      'https://gitlab.com/bakery/shop/-/blob/main/web/docker/Dockerfile',
    ],
    [
      'Bitbucket',
      'https://bitbucket.org/bakery/shop/src/main/web/',
      'https://bitbucket.org/bakery/shop/src/main/web/docker/Dockerfile',
      'https://bitbucket.org/bakery/shop/src/main/web/docker/Dockerfile',
    ],
    [
      'Azure DevOps',
      'https://dev.azure.com/bakery/project/_git/shop?path=%2Fweb',
      'https://dev.azure.com/bakery/project/_git/shop?path=%2Fweb%2Fdocker%2FDockerfile',
      'https://dev.azure.com/bakery/project/_git/shop?path=/web/docker/Dockerfile',
    ],
    [
      'Azure DevOps, the whole repository',
      'https://dev.azure.com/bakery/project/_git/shop',
      'https://dev.azure.com/bakery/project/_git/shop?path=%2Fdocker%2FDockerfile',
      'https://dev.azure.com/bakery/project/_git/shop?path=/docker/Dockerfile',
    ],
  ])(
    'resolves a path at %s, and knows the address that people copy',
    (_host, location, resolved, copied) => {
      expect(folder(location).urlOf('docker/Dockerfile')).toBe(resolved);
      expect(folder(location).relativePath(copied)).toBe('docker/Dockerfile');
      expect(folder(location).relativePath(resolved)).toBe('docker/Dockerfile');
    },
  );

  it.each([
    'https://github.com/bakery/shop/blob/main/Dockerfile',
    'https://github.com/bakery/shop/blob/main/website/Dockerfile',
    'https://github.com/bakery/shop/blob/other/web/Dockerfile',
    'https://github.com/bakery/other/blob/main/web/Dockerfile',
    'https://github.com/bakery/shop/blob/main/web/../Dockerfile',
    'https://github.com/bakery/shop/blob/main/web/%2e%2e/Dockerfile',
    'https://github.com/bakery/shop/blob/main/web/..%2fDockerfile',
    'https://github.com/bakery/shop/blob/main/web/..%5cDockerfile',
    'https://github.com.evil.example/bakery/shop/blob/main/web/Dockerfile',
    'http://github.com/bakery/shop/blob/main/web/Dockerfile',
    'https://github.com/bakery/shop/blob/main/web/',
  ])('knows that %s lies outside', url => {
    expect(
      folder('https://github.com/bakery/shop/tree/main/web/').relativePath(url),
    ).toBeUndefined();
  });

  it('tells branches apart where the query names them', () => {
    const main = folder(
      'https://dev.azure.com/bakery/project/_git/shop?path=%2Fweb&version=GBmain',
    );

    expect(
      main.relativePath(
        'https://dev.azure.com/bakery/project/_git/shop?path=/web/Dockerfile&version=GBmain',
      ),
    ).toBe('Dockerfile');
    expect(
      main.relativePath(
        'https://dev.azure.com/bakery/project/_git/shop?path=/web/Dockerfile&version=GBother',
      ),
    ).toBeUndefined();
  });

  it('resolves names with special characters below the folder', () => {
    expect(
      folder('https://github.com/bakery/shop/tree/main/web/').urlOf(
        'a b/%2e%2e/#?.Dockerfile',
      ),
    ).toBe(
      'https://github.com/bakery/shop/tree/main/web/a%20b/%252e%252e/%23%3F.Dockerfile',
    );
  });
});
