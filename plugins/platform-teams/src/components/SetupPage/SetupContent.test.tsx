import { registerMswTestHooks } from '@backstage/test-utils';
import type { SetupResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  entities,
  setupResponse,
  template,
  vocabulary,
} from '../registering/__fixtures__/registering';
import { pickOption } from '../registering/__testUtils__/pickOption';
import {
  BACKEND,
  renderRegistering,
} from '../registering/__testUtils__/renderRegistering';
import { SetupContent } from './SetupContent';

const server = setupServer();
registerMswTestHooks(server);

const AFTER = {
  ...setupResponse.coverage,
  after: 9,
  groups: [
    { group: 'Run', needed: 6, today: 3, after: 6 },
    { group: 'Build and ship', needed: 4, today: 0, after: 3 },
  ],
};

async function setup(
  options: {
    readonly over?: Partial<SetupResponse>;
    readonly preview?: () => Response;
    readonly withTemplate?: boolean;
  } = {},
) {
  const asked: string[] = [];
  server.use(
    http.get(`${BACKEND}/setup`, () =>
      HttpResponse.json({ ...setupResponse, ...options.over }),
    ),
    http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(vocabulary)),
    http.post(`${BACKEND}/setup/preview`, async ({ request }) => {
      const { yaml } = (await request.json()) as { yaml: string };
      asked.push(yaml);
      return (
        options.preview?.() ??
        HttpResponse.json({ preview: { ok: true, coverage: AFTER } })
      );
    }),
  );
  await renderRegistering(<SetupContent />, {
    entities: options.withTemplate ? [...entities, template] : entities,
  });
  return { asked };
}

const row = (name: string) => screen.findByRole('listitem', { name });

describe('SetupContent', () => {
  it('says what is answered, ticks what is strong, and shows what that would answer', async () => {
    const { asked } = await setup();

    expect(
      await screen.findByText('3 of 10 questions already have an answer,'),
    ).toBeInTheDocument();
    const reliability = within(await row('Reliability'));
    expect(reliability.getByRole('checkbox')).toBeChecked();
    expect(reliability.getByRole('textbox')).toHaveValue('SRE');
    expect(reliability.getByText('Its name says SRE.')).toBeInTheDocument();
    const developers = within(await row('Developer experience'));
    expect(developers.getByRole('checkbox')).not.toBeChecked();
    expect(
      developers.getByText(
        'It owns the resource argocd. Ask them first: nothing else points to it.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('30 % today, 90 % after this file.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: '3 of 6 today, 6 after this file' }),
    ).toBeInTheDocument();
    expect(asked).toEqual([
      `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: reliability
  title: Reliability
spec:
  owner: group:default/sre
  concerns:
    - monitoring
    - logging
`,
    ]);
  });

  it('writes each ticked row into the one file', async () => {
    const { asked } = await setup();

    await userEvent.click(
      within(await row('Developer experience')).getByRole('checkbox'),
    );

    await waitFor(() =>
      expect(asked[asked.length - 1]).toContain('name: developer-experience'),
    );
    expect(
      screen.getByText(/^2 teams, the least that works\./),
    ).toBeInTheDocument();
    expect(screen.getByText('Valid')).toBeInTheDocument();
  });

  it('follows the organisation, and keeps what was decided', async () => {
    await setup();
    await userEvent.click(
      within(await row('Reliability')).getByRole('checkbox'),
    );

    await userEvent.click(
      screen.getByRole('radio', { name: 'Platform and Infrastructure' }),
    );

    expect(
      within(await row('Reliability')).getByRole('checkbox'),
    ).not.toBeChecked();
    expect(
      screen.queryByRole('listitem', { name: 'Developer experience' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText('Tick a row above, and the file is written here.'),
    ).toBeInTheDocument();
  });

  it('begins one’s own organisation with an empty list, to which teams are added', async () => {
    const { asked } = await setup();
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'Ours looks different: start from an empty list',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add another team' }),
    );

    await pickOption('Work of Your own', 'grafana', /^Monitoring/);
    await pickOption('Team for Monitoring', 'SR', /^SRE/);

    await waitFor(() =>
      expect(asked[asked.length - 1]).toContain(
        'name: monitoring\nspec:\n  owner: group:default/sre\n',
      ),
    );
  });

  it('offers the pull request where the portal has the template', async () => {
    await setup({ withTemplate: true });

    const link = await screen.findByRole('button', {
      name: 'Open pull request',
    });
    const url = new URL(link.getAttribute('href') ?? '', 'http://portal');
    expect(url.pathname).toBe(
      '/create/templates/default/register-responsibility',
    );
    expect(JSON.parse(url.searchParams.get('formData') ?? '')).toEqual({
      name: 'platform-teams',
      yaml: expect.stringContaining('owner: group:default/sre'),
    });
  });

  it('says what to do where it has none', async () => {
    await setup();

    expect(
      await screen.findByText(
        /^This portal has no template that opens pull requests\./,
      ),
    ).toBeInTheDocument();
  });

  it('leads to how groups come into a catalog that has none', async () => {
    await setup({ over: { hasGroups: false } });

    expect(
      await screen.findByRole('link', {
        name: /How groups come into the catalog/,
      }),
    ).toBeInTheDocument();
  });

  it('keeps the file when its effect cannot be counted', async () => {
    await setup({
      preview: () =>
        HttpResponse.json(
          { error: { name: 'ServiceUnavailableError', message: 'Busy.' } },
          { status: 503 },
        ),
    });

    expect(
      await screen.findByText('What it would answer could not be counted.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeEnabled();
  });

  it('says that a part may be hidden, and never how much', async () => {
    await setup({ over: { partial: true } });

    expect(await screen.findByText(/^As seen by you\./)).toBeInTheDocument();
  });

  it('says what failed, and asks again', async () => {
    server.use(
      http.get(`${BACKEND}/setup`, () =>
        HttpResponse.json(
          {
            error: { name: 'Error', message: 'The catalog is not read yet.' },
            response: { statusCode: 503 },
          },
          { status: 503 },
        ),
      ),
      http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(vocabulary)),
    );
    await renderRegistering(<SetupContent />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The suggestions could not be loaded. The catalog is not read yet.',
    );
  });
});
