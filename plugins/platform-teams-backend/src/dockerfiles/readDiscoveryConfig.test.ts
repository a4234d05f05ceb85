import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readDiscoveryConfig } from './readDiscoveryConfig';

const read = (discovery: JsonObject | string[]) =>
  readDiscoveryConfig(
    mockServices.rootConfig({
      data: { platformTeams: { dockerfile: { discovery } } },
    }),
  );

describe('readDiscoveryConfig', () => {
  it('leaves out libraries and documentation where nothing is configured', () => {
    expect(readDiscoveryConfig(mockServices.rootConfig())).toEqual({
      withoutContainer: ['library', 'documentation'],
    });
  });

  it('reads the types that ship no container', () => {
    expect(read({ withoutContainer: ['mobile-app'] })).toEqual({
      withoutContainer: ['mobile-app'],
    });
  });

  it.each<[string, JsonObject | string[]]>([
    ['a key that does not exist', { withoutContainers: [] }],
    ['a word in place of a list', { withoutContainer: 'library' }],
    ['numbers in the list', { withoutContainer: [1] }],
    ['a list in place of the section', ['library']],
  ])('refuses %s with the path and the remedy', (_mistake, discovery) => {
    expect(() => read(discovery)).toThrow(
      /mistake in platformTeams\.dockerfile\.discovery[^]*Write withoutContainer with a list of component types/,
    );
  });
});
