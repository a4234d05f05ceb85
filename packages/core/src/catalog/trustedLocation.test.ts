import { isTrustedLocation } from './trustedLocation';

const LOCATION = 'url:https://git.example.com/platform/tree/main/sre.yaml';

describe('isTrustedLocation', () => {
  it.each<[readonly string[] | undefined, boolean]>([
    [undefined, true],
    [[], false],
    [[LOCATION], true],
    [['url:https://git.example.com/platform/*'], true],
    [['*/sre.yaml'], true],
    [['url:*platform*main*'], true],
    [['*'], true],
    [['url:https://git.example.com/platform'], false],
    [['https://git.example.com/platform/*'], false],
    [['url:https://git.example.com/platform/*.yml'], false],
    [['url:*sre.yaml*sre.yaml'], false],
    [['other', '*sre*'], true],
  ])('with %j answers %s', (trusted, expected) => {
    expect(isTrustedLocation(LOCATION, trusted)).toBe(expected);
  });

  it('trusts no entity without a location once a list is given', () => {
    expect(isTrustedLocation(undefined, ['*'])).toBe(false);
    expect(isTrustedLocation(undefined, undefined)).toBe(true);
  });

  it.each([
    'url:https://git.example.com/platform/../evil/tree/main/sre.yaml',
    'url:https://git.example.com/platform/%2E%2e/evil/tree/main/sre.yaml',
    'url:https://git.example.com/platform/..%2Fevil/tree/main/sre.yaml',
    'url:https://git.example.com/platform\\..\\evil/tree/main/sre.yaml',
    'url:https://git.example.com/platform/..',
  ])('trusts %s by no pattern, since it leads elsewhere', location => {
    expect(
      isTrustedLocation(location, ['url:https://git.example.com/platform/*']),
    ).toBe(false);
    expect(isTrustedLocation(location, [location])).toBe(true);
  });

  it('takes folders that begin with a dot for no detour', () => {
    expect(
      isTrustedLocation(
        'url:https://git.example.com/platform/.catalog/a.yaml',
        ['url:https://git.example.com/platform/*'],
      ),
    ).toBe(true);
  });

  it('answers at once for a pattern made to be slow', () => {
    expect(
      isTrustedLocation('a'.repeat(10_000), [`${'*a'.repeat(5_000)}*b`]),
    ).toBe(false);
    // What is not linear outlasts the limit that each test has.
  });
});
