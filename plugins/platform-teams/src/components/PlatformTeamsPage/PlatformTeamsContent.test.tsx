import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import { BACKEND, renderWithBackend } from './__testUtils__/renderWithBackend';
import { matrixResponse } from './__fixtures__/coverage';
import {
  finding,
  findingsResponse,
  firstDayTeams,
  teamsResponse,
  vocabularyResponse,
} from './__fixtures__/teams';
import { PlatformTeamsContent } from './PlatformTeamsContent';

const server = setupServer();
registerMswTestHooks(server);

const findings = [
  finding('gap-1', {
    message: '8 components have no team for incidents.',
    entity: 'component:default/shop',
    count: 8,
  }),
  finding('review-1', {
    kind: 'overdue-review',
    severity: 'info',
    team: undefined,
    message: 'Cloud networking was due for review.',
    accepted: { until: '2027-01-31', reason: 'The network is being rebuilt' },
  }),
];

async function setup(
  options: {
    path?: string;
    teams?: typeof teamsResponse;
    failures?: number;
  } = {},
) {
  let calls = 0;
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`${BACKEND}/vocabulary`, () =>
      HttpResponse.json(vocabularyResponse),
    ),
    http.get(`${BACKEND}/matrix`, () => HttpResponse.json(matrixResponse)),
    http.get(`${BACKEND}/teams`, () => {
      calls += 1;
      return calls <= (options.failures ?? 0)
        ? HttpResponse.error()
        : HttpResponse.json(options.teams ?? teamsResponse);
    }),
    http.get(`${BACKEND}/findings`, ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      if (params.get('text') === 'nothing') {
        return HttpResponse.json(findingsResponse([]));
      }
      return HttpResponse.json(
        params.has('cursor')
          ? findingsResponse([finding('gap-2')], { totalItems: 3 })
          : findingsResponse(findings, { totalItems: 3, nextCursor: 'next' }),
      );
    }),
  );
  await renderWithBackend(<PlatformTeamsContent />, options.path);
  return { asked };
}

describe('PlatformTeamsContent', () => {
  it('keeps the place of teams and findings while they load', async () => {
    server.use(http.get(`${BACKEND}/*`, () => new Promise<never>(() => {})));
    await renderWithBackend(<PlatformTeamsContent />);

    expect(
      await screen.findByRole('status', { name: 'Loading the platform teams' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Findings' }));
    expect(
      await screen.findByRole('status', { name: 'Loading the findings' }),
    ).toBeInTheDocument();
  });

  it('says it in a sentence, and lists teams by platform with their load', async () => {
    await setup();

    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: teamsResponse.headline,
      }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Reliability')).toBeInTheDocument();
    const teams = screen.getByRole('region', { name: 'Teams' });
    const rows = within(teams)
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(rows).toEqual([
      'TeamAreas of workAsked onCustomersTo act onReview',
      'Engineering Platform',
      'SREReliability91074 of 412Up to date',
      'DevXDeveloper experience3614 of 40Up to date',
      'ML Platform',
      'ML PlatformMl platform91072 of 40Was due 1 November 2026',
    ]);
  });

  it('lists findings by kind, with who can act and how', async () => {
    await setup({ path: '/findings' });

    const section = await screen.findByRole('region', { name: 'Findings' });
    const row = await within(section).findByRole('row', {
      name: /8 components have no team/,
    });
    expect(row).toHaveTextContent(
      '8 components have no team for incidents.8 entities, one findingShopFix soonSREMend gap-1.',
    );
    expect(within(row).getByRole('link', { name: 'SRE' })).toHaveAttribute(
      'href',
      '/catalog/default/group/sre',
    );
    expect(
      within(section).getByRole('row', { name: /^Without a team/ }),
    ).toBeInTheDocument();
    expect(
      within(section).getByRole('row', { name: /Cloud networking/ }),
    ).toHaveTextContent(
      'Accepted until 31 January 2027: The network is being rebuilt',
    );
  });

  it('shows more findings when asked', async () => {
    await setup({ path: '/findings' });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );

    expect(await screen.findByText('gap-2 happens.')).toBeInTheDocument();
    expect(screen.getByText(/3 of 3 shown/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
  });

  it('asks for what the URL narrows to', async () => {
    const { asked } = await setup({
      path: '/findings?kind=gap&severity=error&team=group:default/sre&q=shop',
    });

    await screen.findByText('8 components have no team for incidents.');
    expect(asked[0].toString()).toBe(
      'kind=gap&severity=error&team=group%3Adefault%2Fsre&text=shop&limit=25',
    );
  });

  it("leads from a team's number to its findings", async () => {
    await setup();

    const link = await screen.findByRole('link', {
      name: '12 to act on by SRE',
    });
    expect(link).toHaveAttribute(
      'href',
      '/platform-teams/findings?team=group%3Adefault%2Fsre',
    );
  });

  it('says so when nothing fits the filters, and lifts them', async () => {
    await setup({ path: '/findings?q=nothing' });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all findings' }),
    );

    expect(
      await screen.findByText('8 components have no team for incidents.'),
    ).toBeInTheDocument();
  });

  it('suggests teams and a first file on the first day, and nothing red', async () => {
    await setup({ teams: firstDayTeams });

    expect(
      await screen.findByText('because its name says so'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Platform' })).toHaveAttribute(
      'href',
      '/catalog/default/group/platform',
    );
    const next = screen.getByRole('region', { name: 'What to do next' });
    await waitFor(() =>
      expect(next).toHaveTextContent('owner: group:default/platform'),
    );
    expect(
      screen.queryByRole('region', { name: 'Teams' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what failed, and recovers', async () => {
    await setup({ failures: 1 });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The platform teams could not be loaded.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('region', { name: 'In short' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
