import { registerMswTestHooks } from '@backstage/test-utils';
import type { EntityDockerfilesResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { dockerfileStates } from '../../__fixtures__/dockerfiles';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../__testUtils__/renderForEntity';
import { DockerfileOwnershipCard } from './DockerfileOwnershipCard';

const FILES = `${CHECKOUT_URL}/dockerfiles`;
const server = setupServer();
registerMswTestHooks(server);

function setup(
  response: EntityDockerfilesResponse,
  options: { myTeams?: string[] } = {},
) {
  server.use(http.get(FILES, () => HttpResponse.json(response)));
  return renderForEntity(<DockerfileOwnershipCard />, options);
}

describe('DockerfileOwnershipCard', () => {
  it('says that it reads while it loads', async () => {
    server.use(http.get(FILES, () => new Promise<never>(() => {})));
    await renderForEntity(<DockerfileOwnershipCard />);

    expect(await screen.findByRole('status')).toHaveTextContent(
      'Reading the file.',
    );
  });

  it('shows the model, the owners of lines, what to fix, and the way to the file', async () => {
    await setup(dockerfileStates.developers);

    expect(await screen.findByText('Developers write it')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Who decides on its 22 lines' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^Checkout \d+ %, /,
    );
    expect(screen.getByRole('link', { name: 'Checkout' })).toHaveAttribute(
      'href',
      '/catalog/default/group/checkout',
    );
    expect(screen.getByText(/^\d+ to fix soon$/)).toBeInTheDocument();
    expect(
      screen.getByText(/Security decides/, { exact: false }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open the file' }),
    ).toHaveAttribute('href', '/dockerfile?file=Dockerfile');
    expect(
      screen.getByRole('link', { name: /^See the \d+ to fix soon$/ }),
    ).toHaveAttribute('href', '/dockerfile?file=Dockerfile&line=17');
  });

  it('never shows the value of a secret', async () => {
    const { container } = await setup(dockerfileStates.developers);

    await screen.findByText('Developers write it');
    expect(container).not.toHaveTextContent('EXAMPLE_not_a_real_key');
  });

  it("names the reader's own team first among those who decide", async () => {
    await setup(dockerfileStates.developers, {
      myTeams: ['group:default/checkout'],
    });

    expect(
      await screen.findByText(/^Your team Checkout decides/),
    ).toBeInTheDocument();
  });

  it('says that nothing is to fix in a good file', async () => {
    await setup(dockerfileStates.good);

    expect(await screen.findByText('Nothing to fix')).toBeInTheDocument();
  });

  it('says where it looked and how to go on when there is no file', async () => {
    await setup(dockerfileStates.none);

    expect(await screen.findByText('No Dockerfile found')).toBeInTheDocument();
    expect(
      screen.getByText('Looked in: the source location, docker/, build/.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('platform-teams/dockerfile-model: none'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Edit checkout-api/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/crumb/checkout-api/edit/main/catalog-info.yaml',
    );
  });

  it.each(['off', 'notApplicable'] as const)(
    'is absent when files are %s',
    async state => {
      await setup(dockerfileStates[state]);

      await waitFor(() =>
        expect(
          screen.queryByText('Dockerfile ownership'),
        ).not.toBeInTheDocument(),
      );
    },
  );

  it('lists several files with their models and what to fix', async () => {
    await setup(dockerfileStates.several);

    const rows = await screen.findAllByRole('listitem');
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/^DockerfileDevelopers write it\d+ to fix soon$/),
      expect.stringMatching(/^docker\/worker\.Dockerfile.*Nothing to fix$/),
      expect.stringMatching(/^old\/Dockerfile.*Not read whole$/),
    ]);
    expect(
      within(rows[1]).getByRole('link', { name: 'docker/worker.Dockerfile' }),
    ).toHaveAttribute('href', '/dockerfile?file=docker%2Fworker.Dockerfile');
  });

  it.each([
    ['missing', 'There is no file build/Dockerfile at the source location.'],
    ['empty', 'Dockerfile is empty.'],
    ['binary', 'Dockerfile is no text in UTF-8.'],
    ['tooLarge', 'Dockerfile is larger than 1 MiB, and is not read.'],
  ] as const)('says what to do when the file is %s', async (state, message) => {
    await setup(dockerfileStates[state]);

    expect(await screen.findByText(message)).toBeInTheDocument();
    const [file] = dockerfileStates[state].files;
    expect(
      screen.getByText(file.problem?.remedy ?? '', { exact: false }),
    ).toBeInTheDocument();
  });

  it('leads to no file that does not exist', async () => {
    await setup(dockerfileStates.missing);

    expect(await screen.findByText('Read again')).toBeInTheDocument();
    expect(screen.queryByText('Open the file')).not.toBeInTheDocument();
  });

  it('names the line that stops it, and leads there', async () => {
    await setup(dockerfileStates.unparsable);

    expect(await screen.findByText(/^Line 3: /)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Open line 3/ })).toHaveAttribute(
      'href',
      'https://git.example.com/crumb/checkout-api/blob/main/Dockerfile#L3',
    );
  });

  it('shows counts and owners, and no way to the text, without the permission', async () => {
    await setup(dockerfileStates.withoutText);

    expect(
      await screen.findByText(/You can see counts and owners/),
    ).toBeInTheDocument();
    expect(screen.getByText('Developers write it')).toBeInTheDocument();
    expect(screen.queryByText('Open the file')).not.toBeInTheDocument();
    expect(screen.queryByText('See')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Read again')).not.toBeInTheDocument();
  });

  it('shows roles that no team plays yet as such', async () => {
    await setup(dockerfileStates.roles);

    expect(
      (await screen.findAllByText('(nobody registered)')).length,
    ).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Checkout' })).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Set up platform teams' }),
    ).toHaveAttribute('href', '/platform-teams');
  });

  it('says so when permissions may leave things out', async () => {
    await setup(dockerfileStates.partial);

    expect(await screen.findByText(/^As seen by you\./)).toBeInTheDocument();
  });

  it('reads the file anew on request', async () => {
    server.use(
      http.post(`${FILES}/refresh`, () =>
        HttpResponse.json(dockerfileStates.good),
      ),
    );
    await setup(dockerfileStates.developers);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Read again' }),
    );

    expect(await screen.findByText('Nothing to fix')).toBeInTheDocument();
  });

  it('keeps what it has, and says so, when reading anew fails', async () => {
    server.use(
      http.post(`${FILES}/refresh`, () =>
        HttpResponse.json(
          {
            error: { name: 'ServiceUnavailableError', message: 'git is busy' },
            response: { statusCode: 503 },
          },
          { status: 503 },
        ),
      ),
    );
    await setup(dockerfileStates.developers);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Read again' }),
    );

    expect(
      await screen.findByText('The file could not be read again.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Developers write it')).toBeInTheDocument();
  });

  it('says what failed, and shows the file after another try', async () => {
    server.use(http.get(FILES, () => HttpResponse.error()));
    await renderForEntity(<DockerfileOwnershipCard />);
    expect(
      await screen.findByText('The Dockerfile could not be looked up.'),
    ).toBeInTheDocument();

    server.use(
      http.get(FILES, () => HttpResponse.json(dockerfileStates.developers)),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('Developers write it')).toBeInTheDocument();
  });
});
