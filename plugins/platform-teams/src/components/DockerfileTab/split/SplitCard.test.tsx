import { registerMswTestHooks } from '@backstage/test-utils';
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

function setup() {
  return renderForEntity(<SplitCard path="Dockerfile" owners={owners} />);
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
