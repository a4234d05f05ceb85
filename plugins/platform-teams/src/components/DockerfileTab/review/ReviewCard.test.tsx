import { registerMswTestHooks } from '@backstage/test-utils';
import type { DockerfileReviewResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  assessedFile,
  dockerfileStates,
} from '../../../__fixtures__/dockerfiles';
import { REVIEWERS, reviewStates } from '../../../__fixtures__/reviews';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../../__testUtils__/renderForEntity';
import { fileOwners } from '../../dockerfile';
import { ReviewCard } from './ReviewCard';

jest.setTimeout(30_000);

const REVIEW = `${CHECKOUT_URL}/dockerfiles/review`;
const server = setupServer();
registerMswTestHooks(server);

const { titles } = dockerfileStates.developers;

function setup(reviewers: typeof REVIEWERS | undefined = REVIEWERS) {
  const file = assessedFile(undefined, { reviewers });
  const owners = fileOwners(file, { titles });
  return renderForEntity(
    <ReviewCard file={file} assessment={file.assessment!} owners={owners} />,
  );
}

async function tryChange(response: DockerfileReviewResponse) {
  const asked: unknown[] = [];
  server.use(
    http.post(REVIEW, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(response);
    }),
  );
  await setup();
  await userEvent.click(screen.getByRole('button', { name: 'Try a change' }));
  const text = screen.getByLabelText('Dockerfile as it would be');
  await userEvent.click(text);
  await userEvent.paste('\nUSER 10001');
  await userEvent.click(
    screen.getByRole('button', { name: 'Who has to look?' }),
  );
  return asked;
}

describe('ReviewCard', () => {
  it('says whom the host asks, whose lines nobody of them reviews, and the line to add', async () => {
    await setup();

    expect(
      screen.getByText(
        'GitHub asks @crumb/checkout to review this file, by .github/CODEOWNERS.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/decides on lines 1 to 2/)).toBeVisible();
    expect(
      screen.getByText('/Dockerfile @crumb/checkout @crumb/devx'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: 'Copy the line for the code owners file',
      }),
    ).toBeVisible();
  });

  it('says when everybody is asked who decides', async () => {
    await setup({ ...REVIEWERS, findings: [] });

    expect(
      screen.getByText('Everybody who decides on its lines is among them.'),
    ).toBeVisible();
  });

  it('says when the host asks nobody', async () => {
    await setup({ ...REVIEWERS, owners: [], findings: [] });

    expect(screen.getByText(/^GitHub asks nobody to review/)).toBeVisible();
  });

  it('asks with the changed text, secrets masked, and names the reviews with their reasons', async () => {
    const asked = await tryChange(reviewStates.needed);

    expect(
      await screen.findByRole('heading', { name: 'A review is needed' }),
    ).toBeVisible();
    const status = within(screen.getByRole('status'));
    expect(
      status.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      'DevX decides on lines 2 and 9 (Base image).Has to be waited for.',
      'Security is asked about line 22 (User).Good to ask, not to wait for. Nobody has registered it yet.',
      expect.stringMatching(/^Stop signals do not reach the service, line 22/),
    ]);
    expect(
      status.getByRole('button', {
        name: 'Copy the comment for a pull request',
      }),
    ).toBeVisible();
    expect(asked).toEqual([
      {
        path: 'Dockerfile',
        text: expect.stringMatching(/PSP_API_KEY=••••••••\n[^]*\nUSER 10001$/),
      },
    ]);
  });

  it.each([
    ['nobody', 'No other team’s review is needed'],
    ['nothing', 'Nothing has changed'],
  ] as const)('says where %s is the answer', async (state, words) => {
    await tryChange(reviewStates[state]);

    expect(await screen.findByRole('heading', { name: words })).toBeVisible();
  });

  it('says why a changed file could not be built', async () => {
    await tryChange(reviewStates.unparsable);

    expect(
      await screen.findByText(
        'This file could not be built, line 3: unknown instruction: RUNN',
      ),
    ).toBeVisible();
  });

  it('says what went wrong, in the backend’s words', async () => {
    await tryChange(reviewStates.nothing);
    server.use(
      http.post(REVIEW, () =>
        HttpResponse.json(
          {
            error: { name: 'ConflictError', message: 'The file is empty.' },
            response: { statusCode: 409 },
          },
          { status: 409 },
        ),
      ),
    );
    const text = screen.getByLabelText('Dockerfile as it would be');
    await userEvent.click(text);
    await userEvent.paste('\n# more');
    await userEvent.click(
      screen.getByRole('button', { name: 'Who has to look?' }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file is empty.',
    );
  });

  it('asks nothing about a file that is too long or empty', async () => {
    await setup(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try a change' }));
    const text = screen.getByLabelText('Dockerfile as it would be');
    const ask = screen.getByRole('button', { name: 'Who has to look?' });

    await userEvent.clear(text);
    expect(ask).toBeDisabled();
    await userEvent.click(text);
    await userEvent.paste('#'.repeat(60_001));
    expect(ask).toBeDisabled();
    expect(screen.getByText(/The command line takes it/)).toBeVisible();
  });
});
