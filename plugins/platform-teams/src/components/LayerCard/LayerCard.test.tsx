import { registerMswTestHooks } from '@backstage/test-utils';
import type { EntityLayerResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { layerStates } from '../../__fixtures__/layers';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../__testUtils__/renderForEntity';
import { LayerCard } from './LayerCard';

const LAYER = `${CHECKOUT_URL}/layer`;
const server = setupServer();
registerMswTestHooks(server);

function setup(response: EntityLayerResponse) {
  server.use(http.get(LAYER, () => HttpResponse.json(response)));
  return renderForEntity(<LayerCard />);
}

describe('LayerCard', () => {
  it('keeps the place of the layers while they load', async () => {
    server.use(http.get(LAYER, () => new Promise<never>(() => {})));
    await renderForEntity(<LayerCard />);

    expect(
      await screen.findByRole('status', { name: 'Loading the layers' }),
    ).toBeInTheDocument();
  });

  it('frames its own layer and says what it uses of each', async () => {
    await setup(layerStates.application);

    const bands = await screen.findAllByRole('listitem');
    expect(bands.map(band => band.textContent)).toEqual([
      expect.stringMatching(
        /^Applicationcheckout-api is here\. Used by storefront and 1 more\./,
      ),
      'Platformcheckout-db (SRE), prices and 1 moreuses 3',
      'Infrastructurevpc-prod, not through the platformuses 1',
    ]);
    expect(bands.map(band => band.getAttribute('aria-current'))).toEqual([
      'true',
      null,
      null,
    ]);
    expect(
      screen.getByText(
        /Application, because its owner Checkout is not a platform team\. Wrong\? Set the annotation/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See it in the factory' }),
    ).toHaveAttribute(
      'href',
      '/platform-layers?entity=component%3Adefault%2Fcheckout-api',
    );
  });

  it('says unknown, never clean, when nothing is declared', async () => {
    await setup(layerStates.undeclared);

    expect(
      await screen.findByText(
        /^Nothing declared yet: what it stands on is unknown\./,
      ),
    ).toBeInTheDocument();
  });

  it('says so, and how to place it, when it stands in no layer', async () => {
    await setup(layerStates.unplaced);

    expect(await screen.findByText('In no layer yet')).toBeInTheDocument();
    expect(
      screen.getByText(
        /nothing says where it stands\. Wrong\? Set the annotation/,
      ),
    ).toBeInTheDocument();
  });

  it('says why it stands in no layer when its kind carries no weight', async () => {
    await setup(layerStates.weightless);

    expect(
      await screen.findByText(/they stand in no layer themselves/),
    ).toBeInTheDocument();
  });

  it('says so when permissions may leave things out', async () => {
    await setup(layerStates.partial);

    expect(await screen.findByText(/^As seen by you\./)).toBeInTheDocument();
  });

  it('says what failed, and recovers on request', async () => {
    server.use(http.get(LAYER, () => HttpResponse.error()));
    await renderForEntity(<LayerCard />);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The layer could not be loaded.',
    );

    server.use(
      http.get(LAYER, () => HttpResponse.json(layerStates.application)),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });
});
