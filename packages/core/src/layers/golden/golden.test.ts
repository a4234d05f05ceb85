import expected from '../../../__fixtures__/layers/golden/expected.json';
import * as organizations from '../../../__fixtures__/layers/golden/organizations';
import { createModel } from '../../../__fixtures__/layers/cookieCompany';
import { summarizeLayers } from '../../../__fixtures__/layers/golden/summarizeLayers';

describe('the layers', () => {
  it.each([
    ['of a company that has registered nothing', 'nothingRegistered'],
    ['of one platform team for everything', 'mergedPlatformTeam'],
    ['of platforms side by side', 'platformsInColumns'],
    ['where nobody declares what it depends on', 'noDependencies'],
    ['of things that depend on one another in circles', 'cyclic'],
  ] as const)('%s are as expected', (_, name) => {
    const model = createModel(organizations[name]);

    expect(summarizeLayers(model)).toEqual(expected[name]);
  });

  it.each(Object.entries(organizations))(
    'give every entity of %s a reason and a way to change it',
    (_, entities) => {
      for (const { reason, howToChange } of createModel(
        entities,
      ).placements.values()) {
        expect(reason).toMatch(/^[A-Z].*\.$/);
        expect(howToChange).toMatch(/^[A-Z].*\.$/);
      }
    },
  );
});
