import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { registerMswTestHooks, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { dockerfileStates } from '../../../__fixtures__/dockerfiles';
import { splitStates } from '../../../__fixtures__/split';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../../__testUtils__/renderForEntity';
import { fileOwners } from '../../dockerfile';
import { SplitCard } from './SplitCard';

jest.setTimeout(30_000);

const SPLIT = `${CHECKOUT_URL}/dockerfiles/split`;
const server = setupServer();
registerMswTestHooks(server);

const { files, titles } = dockerfileStates.developers;
const owners = fileOwners(files[0], { titles });

const TEMPLATE = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'split-dockerfile', namespace: 'default' },
  spec: {},
};

function setup({ hasTemplate = false } = {}) {
  return renderForEntity(
    <TestApiProvider
      apis={[
        [
          catalogApiRef,
          catalogApiMock({ entities: hasTemplate ? [TEMPLATE] : [] }),
        ],
      ]}
    >
      <SplitCard path="Dockerfile" owners={owners} />
    </TestApiProvider>,
  );
}

describe('SplitCard', () => {
  it('shows both halves, each with whoever keeps it', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.split)));
    await setup();

    const contract = await screen.findByRole('region', {
      name: 'container-contract.yaml',
    });
    expect(contract).toHaveTextContent('Checkout writes this');
    expect(contract).toHaveTextContent('secrets: [PSP_API_KEY]');
    expect(
      screen.getByRole('region', { name: 'Dockerfile' }),
    ).toHaveTextContent('DevX keeps this');
    expect(
      screen.getByRole('button', { name: 'Copy container-contract.yaml' }),
    ).toBeVisible();
  });

  it('names every difference as meant or to be confirmed', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.split)));
    await setup();

    const rows = await screen.findAllByRole('row');
    expect(rows.slice(1).map(row => row.textContent)).toEqual([
      expect.stringMatching(/^Setting PSP_API_KEY.*Please confirm/),
      expect.stringMatching(/^Userroot10001Meant/),
    ]);
    expect(screen.getByText('1 to confirm, 1 meant, 2 the same')).toBeVisible();
    expect(screen.getByText('Same as today: 2 settings.')).toBeVisible();
  });

  it('shows what goes with the split on request', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.split)));
    await setup();

    const button = await screen.findByRole('button', {
      name: 'Show what goes with it: CODEOWNERS.snippet',
    });
    expect(screen.queryByText(/@crumb/)).toBeNull();
    await userEvent.click(button);

    expect(
      within(
        screen.getByRole('region', { name: 'CODEOWNERS.snippet' }),
      ).getByText(/@crumb/),
    ).toBeVisible();
  });

  it('says why a file is left whole, and what would help', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.whole)));
    await setup();

    expect(
      await screen.findByText(/ONBUILD runs in other people’s builds/),
    ).toBeVisible();
    expect(screen.getByText(/Move what it does into the files/)).toBeVisible();
  });

  it('asks for the platform’s image and splits by that alone', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post(SPLIT, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(splitStates.split);
      }),
    );
    await setup();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Only a parent image' }),
    );
    await userEvent.type(
      screen.getByLabelText('The platform’s parent image'),
      'registry.crumb.example/base/node:22',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    await screen.findByRole('region', { name: 'Dockerfile' });

    expect(asked).toEqual([
      { path: 'Dockerfile' },
      {
        path: 'Dockerfile',
        variant: 'parent-image',
        parentImage: 'registry.crumb.example/base/node:22',
      },
    ]);
  });

  it('leads to the pull request with what is known filled in, where the portal can open one', async () => {
    const url =
      'https://git.example.com/crumb/checkout-api/blob/main/Dockerfile';
    server.use(
      http.post(SPLIT, () => HttpResponse.json({ ...splitStates.split, url })),
    );
    await setup({ hasTemplate: true });

    const link = await screen.findByRole('button', {
      name: 'Open pull request',
    });
    const href = new URL(`${link.getAttribute('href')}`, 'http://localhost');
    expect(href.pathname).toBe('/create/templates/default/split-dockerfile');
    expect(JSON.parse(`${href.searchParams.get('formData')}`)).toEqual({
      name: 'checkout-api',
      url,
      repoUrl: 'git.example.com?owner=crumb&repo=checkout-api',
      path: 'Dockerfile',
    });
  });

  it('offers no pull request where there is no template', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.split)));
    await setup();
    await screen.findAllByRole('row');
    expect(screen.queryByText('Open pull request')).toBeNull();
  });

  it('offers no pull request for a file that is left whole', async () => {
    server.use(http.post(SPLIT, () => HttpResponse.json(splitStates.whole)));
    await setup({ hasTemplate: true });
    await screen.findByText(/ONBUILD runs in other people’s builds/);
    expect(screen.queryByText('Open pull request')).toBeNull();
  });

  it('says what went wrong, in the backend’s words', async () => {
    server.use(
      http.post(SPLIT, () =>
        HttpResponse.json(
          {
            error: { name: 'ConflictError', message: 'The file is empty.' },
            response: { statusCode: 409 },
          },
          { status: 409 },
        ),
      ),
    );
    await setup();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file is empty.',
    );
  });
});
