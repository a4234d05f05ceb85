import { createModel } from '../../../__fixtures__/layers/cookieCompany';
import { nestedCompany } from '../../../__fixtures__/layers/nestedCompany';
import { layerCapabilities } from './layerCapabilities';

const model = createModel(nestedCompany);

describe('layerCapabilities', () => {
  it('lists what teams run for others, with the teams that build on it', () => {
    const { items, totalItems, coverage } = layerCapabilities(model, {
      limit: 1,
      cursor: 'component:default/aaa',
    });

    expect(items).toEqual([
      {
        ref: 'component:default/grafana',
        title: 'grafana',
        kind: 'Component',
        type: 'service',
        layer: 'platform',
        team: { ref: 'group:default/sre', title: 'SRE' },
        rules: [{ ref: 'responsibility:default/watch', title: 'Watching' }],
        consumers: {
          owners: 1,
          entities: 1,
          top: [
            {
              ref: 'group:default/basket-crew',
              title: 'Basket crew',
              entities: 1,
            },
          ],
        },
        trouble: undefined,
      },
    ]);
    expect(totalItems).toBe(3);
    expect(coverage).toEqual({ entities: 7, withDependencies: 3 });
  });

  it('names those that nobody uses and those without a team', () => {
    const troubles = layerCapabilities(model).items.map(
      ({ ref, team, trouble }) => [ref, team?.title, trouble],
    );

    expect(troubles).toEqual([
      ['component:default/grafana', 'SRE', undefined],
      ['component:default/landing', undefined, 'unowned-capability'],
      ['component:default/tracing', 'SRE', 'no-customer'],
    ]);
    expect(
      layerCapabilities(model, { trouble: 'no-customer' }).items.map(
        ({ ref }) => ref,
      ),
    ).toEqual(['component:default/tracing']);
  });

  it('goes from page to page without losing or repeating one', () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = layerCapabilities(model, { limit: 1, cursor });
      seen.push(...page.items.map(({ ref }) => ref));
      cursor = page.nextCursor;
    } while (cursor);

    expect(seen).toEqual([
      'component:default/grafana',
      'component:default/landing',
      'component:default/tracing',
    ]);
  });
});
