import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import {
  matrixEntities,
  matrixResponse,
} from '../PlatformTeamsPage/__fixtures__/coverage';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import { CoverageSection } from './CoverageSection';

const server = setupServer();
registerMswTestHooks(server);

async function setup(
  options: {
    path?: string;
    matrix?: MatrixResponse;
    failures?: number;
  } = {},
) {
  const asked: string[] = [];
  server.use(
    http.get(`${BACKEND}/vocabulary`, () =>
      HttpResponse.json(vocabularyResponse),
    ),
    http.get(`${BACKEND}/matrix`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return asked.length <= (options.failures ?? 0)
        ? HttpResponse.error()
        : HttpResponse.json(options.matrix ?? matrixResponse);
    }),
    http.get(`${BACKEND}/matrix/entities`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(matrixEntities);
    }),
  );
  await renderWithBackend(
    <CoverageSection filters firstDay={<p>Set up first</p>} />,
    options.path,
  );
  return { asked };
}

describe('CoverageSection', () => {
  it('keeps its place while it loads', async () => {
    server.use(http.get(`${BACKEND}/*`, () => new Promise<never>(() => {})));
    await renderWithBackend(<CoverageSection />);

    expect(
      await screen.findByRole('status', { name: 'Loading the coverage' }),
    ).toBeInTheDocument();
  });

  it('tells gap, conflict, owner, team and what is not needed apart in words', async () => {
    await setup();

    const table = await screen.findByRole('table');
    const cells = (question: RegExp) =>
      within(within(table).getByRole('row', { name: question }))
        .getAllByRole('cell')
        .map(cell => cell.textContent);
    expect(cells(/^Incidents/)).toEqual([
      '0 %0 of 66 without a team',
      expect.stringMatching(/^100 %12 of 12/),
      '0 %0 of 22 without a team',
    ]);
    expect(cells(/^Build and deploy/)).toEqual([
      '50 %3 of 63 claimed twice',
      expect.stringMatching(/^100 %12 of 12/),
      'Not needed',
    ]);
    expect(cells(/^On call/)[0]).toBe('100 %6 of 6catalog’s owner');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(head => head.textContent),
    ).toEqual([
      'Question',
      expect.stringMatching(/8 entities$/),
      expect.stringMatching(/15 entities$/),
      'No domain3 entities',
    ]);
  });

  it('offers to register what nobody has, with the team that it could be', async () => {
    await setup();

    const row = await screen.findByRole('row', { name: /^Passwords/ });
    expect(row).toHaveTextContent('Nobody has registered this yet.It could be');
    expect(row).toHaveTextContent('because it owns the resource vault.');
    expect(
      within(row).getByRole('button', { name: /^Register this/ }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/register?concern=secret-management&owner=group%3Adefault%2Fsecurity',
    );
  });

  it('asks for what the URL says, and writes there what is chosen', async () => {
    const { asked } = await setup({ path: '/?by=system&questions=all' });
    await screen.findByRole('table');
    expect(asked).toEqual(['?by=system&questions=all']);

    await userEvent.click(screen.getByRole('button', { name: 'Required' }));
    await userEvent.click(screen.getByRole('button', { name: 'Owner' }));

    await waitFor(() =>
      expect(asked[asked.length - 1]).toBe('?by=owner&questions=required'),
    );
    expect(screen.getByRole('button', { name: 'Required' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('narrows to words and to what is open, and lifts that again', async () => {
    await setup({ path: '/?q=pager&open=true' });

    expect(
      await screen.findByText('No question fits these filters.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all questions' }),
    );

    expect(await screen.findByRole('row', { name: /^On call/ })).toBeVisible();
  });

  it('opens a cell: its entities with who answers, and what to do', async () => {
    const { asked } = await setup();

    await userEvent.click(
      await screen.findByRole('link', { name: /^Incidents, .*0 of 6/ }),
    );

    const panel = await screen.findByRole('dialog', { name: /^Incidents in/ });
    const entities = await within(panel).findByRole('list', {
      name: 'Entities',
    });
    expect(
      within(entities)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/Without a team$/),
      expect.stringMatching(
        /Claimed twice: DevX and ML Platform\. Ask either, they know\.$/,
      ),
      expect.stringMatching(/SRE$/),
    ]);
    expect(asked[asked.length - 1]).toBe(
      '?concern=incident-response&by=domain&questions=required&column=domain%3Adefault%2Fanalytics&limit=50',
    );
    expect(
      within(panel).getByRole('button', { name: 'Register this' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/register?concern=incident-response&domain=domain%3Adefault%2Fanalytics',
    );
    expect(
      within(panel).getByRole('button', { name: 'See the findings' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/findings?concern=incident-response',
    );

    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('shows the cell that the URL names', async () => {
    await setup({ path: '/?cell=incident-response~' });

    expect(
      await screen.findByRole('dialog', { name: 'Incidents in No domain' }),
    ).toBeInTheDocument();
  });

  it('says "as seen by you" to who may see a part', async () => {
    await setup({ matrix: { ...matrixResponse, partial: true } });

    expect(await screen.findByText(/^As seen by you\./)).toBeInTheDocument();
  });

  it('gives way to what the first day needs', async () => {
    await setup({ matrix: { ...matrixResponse, registered: false } });

    expect(await screen.findByText('Set up first')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what failed, and recovers', async () => {
    await setup({ failures: 1 });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The coverage could not be loaded.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('says so where nothing needs an answer', async () => {
    await setup({
      matrix: {
        ...matrixResponse,
        matrix: { ...matrixResponse.matrix, rows: [], columns: [] },
      },
    });

    expect(
      await screen.findByText(
        /^No entity that you may see needs an answer yet/,
      ),
    ).toBeInTheDocument();
  });

  it('saves all groups as a table for spreadsheets', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = blob => {
      saved.push(blob as Blob);
      return 'blob:it';
    };
    URL.revokeObjectURL = () => {};
    const { asked } = await setup({ path: '/?q=incidents' });
    await screen.findByRole('table');

    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));

    await waitFor(() => expect(saved).toHaveLength(1));
    expect(asked[asked.length - 1]).toBe('?questions=required&columns=200');
    expect(saved[0].type).toBe('text/csv;charset=utf-8');
  });
});
