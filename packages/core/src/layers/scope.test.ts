import { createModel } from '../../__fixtures__/layers/cookieCompany';
import { nestedCompany } from '../../__fixtures__/layers/nestedCompany';
import { layerEntities, servesView, standsView } from '.';
import type { LayersFilter } from '.';

const model = createModel(nestedCompany);

function within(filter: LayersFilter) {
  return layerEntities(model, filter).items.map(({ ref }) =>
    ref.slice(ref.indexOf('/') + 1),
  );
}

describe('the scope of a picture', () => {
  it.each<[string, readonly string[]]>([
    ['group:default/sales', ['basket', 'checkout', 'landing', 'till']],
    ['group:default/web', ['basket', 'checkout', 'landing']],
    ['Group:default/Basket-Crew', ['basket', 'checkout']],
    ['domain:default/commerce', ['basket', 'checkout', 'landing', 'till']],
    ['domain:default/online', ['basket', 'checkout', 'landing']],
    ['system:default/tills', ['till']],
    ['component:default/till', []],
    ['group:default/nobody', []],
  ])('is what %s contains, at any depth', (scope, expected) => {
    expect(within({ scope })).toEqual(expected);
  });

  it('holds together with the filters', () => {
    expect(
      within({ scope: 'domain:default/commerce', owner: 'group:default/web' }),
    ).toEqual(['basket', 'checkout', 'landing']);
    expect(
      within({ scope: 'domain:default/online', owner: 'group:default/tills' }),
    ).toEqual([]);
  });

  it('is counted, named and offered for choice alike in both pictures', () => {
    const filter = { scope: 'group:default/web' };
    for (const view of [servesView(model, filter), standsView(model, filter)]) {
      expect(view.scope).toEqual({
        ref: 'group:default/web',
        title: 'Web',
        kind: 'Group',
      });
      expect(view.coverage).toEqual({ entities: 3, withDependencies: 2 });
      expect(view.crossings).toEqual({
        bypass: 1,
        upward: 0,
        cycle: 0,
        accepted: 0,
      });
      expect(view.choices.owners.map(({ value }) => value)).toEqual([
        'group:default/basket-crew',
        'group:default/web',
      ]);
      expect(view.capabilities).toEqual({
        total: 1,
        withoutConsumer: 0,
        withoutTeam: 1,
      });
    }
  });

  it('shows only what findings are about, members of circles and capabilities in trouble included', () => {
    expect(within({ onlyFindings: true })).toEqual([
      'basket',
      'landing',
      'tracing',
    ]);
  });
});
