import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import { BACKEND, renderWithBackend } from './__testUtils__/renderWithBackend';
import {
  findingGroups,
  findingsHistory,
  matrixResponse,
} from './__fixtures__/coverage';
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

async function setup(
  options: {
    path?: string;
    teams?: typeof teamsResponse;
    matrix?: typeof matrixResponse;
    failures?: number;
  } = {},
) {
  let calls = 0;
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(`${BACKEND}/vocabulary`, () =>
      HttpResponse.json(vocabularyResponse),
    ),
    http.get(`${BACKEND}/matrix`, () =>
      HttpResponse.json(options.matrix ?? matrixResponse),
    ),
    http.get(`${BACKEND}/teams`, () => {
      calls += 1;
      return calls <= (options.failures ?? 0)
        ? HttpResponse.error()
        : HttpResponse.json(options.teams ?? teamsResponse);
    }),
    http.get(`${BACKEND}/findings/history`, () =>
      HttpResponse.json(findingsHistory),
    ),
    http.get(`${BACKEND}/findings/groups`, ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      const [first, second, ...others] = findingGroups.items;
      if (params.get('text') === 'nothing') {
        return HttpResponse.json({
          ...findingGroups,
          items: [],
          totalItems: 0,
          open: 0,
        });
      }
      return HttpResponse.json(
        params.has('cursor')
          ? { ...findingGroups, items: others }
          : { ...findingGroups, items: [first, second], nextCursor: 'next' },
      );
    }),
    http.get(`${BACKEND}/findings`, ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      return HttpResponse.json(
        findingsResponse([
          finding('gap-1', { entity: 'component:default/shop' }),
          finding('gap-2', {
            accepted: { until: '2027-01-31', reason: 'It is rebuilt' },
          }),
        ]),
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

  it('says in four numbers what is answered, and what is not', async () => {
    await setup();

    const short = await screen.findByRole('region', { name: 'In short' });
    await within(short).findByText('have one clear answer');
    expect(
      within(short)
        .getAllByRole('listitem')
        .map(number => number.textContent),
    ).toEqual([
      '62 %have one clear answer48 of 77 places where it is required',
      "3of 4required questions with a team2 from a platform team, 1 from the catalog's owner",
      '12findings34 on 2 November 2026',
      '0of 4start from a templatewithout waiting for a team',
    ]);
  });

  it('shows teams by kind of work when asked, and keeps that in the URL', async () => {
    await setup({ path: '/?teams=discipline' });

    const teams = await screen.findByRole('region', { name: 'Teams' });
    await waitFor(() =>
      expect(
        within(teams)
          .getAllByRole('row')
          .slice(1)
          .map(row => row.firstChild?.textContent),
      ).toEqual([
        'Developer experience',
        'DevXDeveloper experience',
        'Ml platform',
        'ML PlatformMl platform',
        'Reliability',
        'SREReliability',
      ]),
    );
  });

  it('leads to the set-up instead of a matrix of gaps on the first day', async () => {
    await setup({
      path: '/coverage',
      matrix: { ...matrixResponse, registered: false },
    });

    expect(
      await screen.findByRole('button', { name: 'Set up platform teams' }),
    ).toHaveAttribute('href', '/platform-teams/setup');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('gathers findings by what solves them, with who can act and the next step', async () => {
    await setup({ path: '/findings' });

    const section = await screen.findByRole('region', { name: 'Findings' });
    const row = await within(section).findByRole('row', {
      name: /^8 components have no team for incidents/,
    });
    expect(row).toHaveTextContent(
      '8 components have no team for incidents.6 in Analytics, 2 without a domainFix later8SREExtend SRE incidents',
    );
    expect(within(row).getByRole('link', { name: 'SRE' })).toHaveAttribute(
      'href',
      '/catalog/default/group/sre',
    );
    expect(
      within(row).getByRole('link', { name: 'Extend SRE incidents' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/what-if?rule=responsibility%3Adefault%2Fincidents',
    );
    expect(section).toHaveTextContent(
      '12, grouped by what solves them together',
    );
  });

  it('opens a group: each finding with what it is about, and who accepted it', async () => {
    const { asked } = await setup({ path: '/findings?severity=warning' });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Findings: 8 components have no team for incidents.',
      }),
    );

    const members = await screen.findByRole('list', {
      name: 'Findings of this group',
    });
    expect(
      within(members)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'gap-1 happens. ShopMend gap-1.',
      'gap-2 happens. Mend gap-2.Accepted until 31 January 2027: It is rebuilt',
    ]);
    expect(asked[asked.length - 1].toString()).toBe(
      'severity=warning&group=gap%2Fincident-response%2Fof%2Fgroup%3Adefault%2Fsre&limit=100',
    );
  });

  it('shows more findings when asked', async () => {
    await setup({ path: '/findings' });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );

    const unregistered = await screen.findByRole('row', {
      name: /^Nobody has registered secret management/,
    });
    expect(
      within(unregistered).getByRole('link', { name: 'Register it' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/register?concern=secret-management',
    );
    expect(
      screen.getByRole('row', { name: /^Cloud networking/ }),
    ).toHaveTextContent('Accepted');
    expect(screen.getByText(/4 of 4 groups shown/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
  });

  it('shows how the count went, as long as it is counted that way', async () => {
    await setup({ path: '/findings?kind=conflict' });

    expect(
      await screen.findByRole('img', { name: /^Open findings: 4 on 2 Nov/ }),
    ).toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Search the findings' }),
      'shop',
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Over time' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('asks for what the URL narrows to', async () => {
    const { asked } = await setup({
      path: '/findings?kind=gap&severity=error&team=group:default/sre&concern=ci-cd&q=shop',
    });

    await screen.findByText('8 components have no team for incidents.');
    expect(asked[0].toString()).toBe(
      'kind=gap&severity=error&team=group%3Adefault%2Fsre&concern=ci-cd&text=shop&limit=25',
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
