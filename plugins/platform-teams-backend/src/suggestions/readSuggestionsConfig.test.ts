import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readSuggestionsConfig } from './readSuggestionsConfig';

const read = (suggestions?: JsonValue) =>
  readSuggestionsConfig(
    mockServices.rootConfig({
      data: suggestions === undefined ? {} : { platformTeams: { suggestions } },
    }),
  );

describe('readSuggestionsConfig', () => {
  it.each<[string, JsonValue | undefined, number]>([
    ['200 repositories, where nothing is configured', undefined, 200],
    ['as many as are configured', { codeOwners: { repositories: 7 } }, 7],
    ['none where it is off', { codeOwners: { enabled: false } }, 0],
    [
      'none where it is off, whatever the number',
      { codeOwners: { enabled: false, repositories: 7 } },
      0,
    ],
  ])('reads %s', (_, suggestions, repositories) => {
    expect(read(suggestions)).toEqual({ repositories });
  });

  it.each<[JsonValue, RegExp]>([
    [
      { owners: {} },
      /no setting platformTeams\.suggestions\.owners; known here: codeOwners/,
    ],
    [
      { codeOwners: { most: 3 } },
      /codeOwners\.most; known here: enabled, repositories/,
    ],
    [{ codeOwners: { repositories: 0 } }, /repositories is 0, and has to be/],
    [{ codeOwners: { repositories: 2001 } }, /from 1 to 2000/],
    [{ codeOwners: { repositories: 1.5 } }, /repositories is 1\.5/],
    [{ codeOwners: { enabled: 'perhaps' } }, /enabled/],
    [{ codeOwners: false }, /platformTeams\.suggestions\.codeOwners/],
  ])(
    'names the path and the remedy of the mistake in %j',
    (suggestions, words) => {
      expect(() => read(suggestions)).toThrow(words);
      expect(() => read(suggestions)).toThrow(/Write for example/);
    },
  );
});
