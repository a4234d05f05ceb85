import path from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { readAllowedFolders } from './allowedFolders';

const readFolders = (locations: object[]) =>
  readAllowedFolders(
    mockServices.rootConfig({ data: { catalog: { locations } } }),
  );

describe('readAllowedFolders', () => {
  it('gives the folders of file targets, relative ones from where the process runs', () => {
    expect(
      readFolders([
        { type: 'file', target: '/srv/catalog/all.yaml' },
        { type: 'file', target: '../examples/all.yaml' },
        { type: 'url', target: 'https://git.example.com/all.yaml' },
      ]),
    ).toEqual(['/srv/catalog', path.resolve('../examples')]);
  });

  it('gives the part of a pattern that stands before its first wildcard', () => {
    expect(
      readFolders([
        { type: 'file', target: '/srv/catalog/*/catalog-info.yaml' },
        { type: 'file', target: '/srv/team-{a,b}/all.yaml' },
      ]),
    ).toEqual(['/srv/catalog', '/srv']);
  });

  it('gives none where nothing is configured', () => {
    expect(readAllowedFolders(mockServices.rootConfig())).toEqual([]);
  });
});
