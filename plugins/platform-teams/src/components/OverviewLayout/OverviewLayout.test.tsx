import type { ReactElement } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { checkoutApi } from '../../__fixtures__/entities';
import { OverviewLayout, type OverviewCard } from './OverviewLayout';

function card(title: string, type?: OverviewCard['type']): OverviewCard {
  const element: ReactElement = <h2>{title}</h2>;
  return { type, element };
}

const CARDS = [
  card('About', 'info'),
  card('Dockerfile', 'info'),
  card('Layer', 'info'),
  card('Who to ask', 'content'),
  card('Relations'),
];

async function setup(
  options: {
    wide?: boolean;
    cards?: OverviewCard[];
    entity?: Entity;
  } = {},
) {
  const { wide = false, cards = CARDS, entity = checkoutApi } = options;
  window.matchMedia = query => ({
    ...new EventTarget(),
    matches: wide,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  });
  await renderInTestApp(
    <TestApiProvider
      apis={[[catalogApiRef, catalogApiMock({ entities: [entity] })]]}
    >
      <EntityProvider entity={entity}>
        <OverviewLayout cards={cards} />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog': catalogPlugin.routes.catalogIndex } },
  );
  return screen
    .getAllByRole('heading', { level: 2 })
    .map(heading => heading.textContent);
}

describe('OverviewLayout', () => {
  it('puts whom to ask right after what it is where there is one column', async () => {
    expect(await setup()).toEqual([
      'About',
      'Who to ask',
      'Dockerfile',
      'Layer',
      'Relations',
    ]);
  });

  it('puts the small cards beside the large ones where there is room', async () => {
    expect(await setup({ wide: true })).toEqual([
      'Who to ask',
      'Relations',
      'About',
      'Dockerfile',
      'Layer',
    ]);
  });

  it.each([
    ['small', [card('About', 'info')], ['About']],
    ['large', [card('Who to ask', 'content')], ['Who to ask']],
  ])('shows %s cards alone, too', async (_, cards, expected) => {
    expect(await setup({ cards, wide: true })).toEqual(expected);
  });

  it('says what the catalog has against the entity', async () => {
    await setup({
      entity: {
        ...checkoutApi,
        metadata: {
          ...checkoutApi.metadata,
          annotations: { 'backstage.io/orphan': 'true' },
        },
      },
    });

    expect(
      await screen.findByText(/not referenced by any location/),
    ).toBeInTheDocument();
  });
});
