import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { registerMswTestHooks } from '@backstage/test-utils';
import {
  profileList,
  type TeamProfile,
  type TeamProfileList,
} from '@cookie-factory/platform-teams-core';
import type { TeamResponse } from '@cookie-factory/plugin-platform-teams-common';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import {
  finding,
  vocabularyResponse,
} from '../PlatformTeamsPage/__fixtures__/teams';
import {
  emptyProfile,
  teamProfile,
  teamResponse,
} from './__fixtures__/teamProfile';
import { matchedResponse } from '../ResponsibilityTab/__fixtures__/standing';
import { TeamResponsibilitiesContent } from './TeamResponsibilitiesContent';

const server = setupServer();
registerMswTestHooks(server);

const group = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'ml-platform', title: 'ML Platform' },
  spec: { type: 'team', children: [] },
};

const page = (
  <EntityProvider entity={group}>
    <TeamResponsibilitiesContent />
  </EntityProvider>
);

async function setup(answer: TeamResponse, failures = 0) {
  let calls = 0;
  server.use(
    http.get(`${BACKEND}/vocabulary`, () =>
      HttpResponse.json(vocabularyResponse),
    ),
    http.get(`${BACKEND}/teams/by-name/default/ml-platform`, () => {
      calls += 1;
      return calls <= failures
        ? HttpResponse.error()
        : HttpResponse.json(answer);
    }),
  );
  await renderWithBackend(page);
}

function numbered<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Serves the lists of a profile in pages, and tells what was asked. */
function serveLists(
  profile: TeamProfile,
  { pageSize, failures = 0 }: { pageSize: number; failures?: number },
) {
  const asked: string[] = [];
  server.use(
    http.get(
      `${BACKEND}/teams/by-name/default/ml-platform/:list`,
      ({ request, params }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(`${params.list}${search}`);
        if (asked.length <= failures) return HttpResponse.error();
        const items = profileList(profile, params.list as TeamProfileList);
        const start = Number(searchParams.get('cursor') ?? 0);
        const end = start + pageSize;
        return HttpResponse.json({
          ...teamResponse(undefined),
          items: items.slice(start, end),
          totalItems: items.length,
          nextCursor: end < items.length ? String(end) : undefined,
        });
      },
    ),
  );
  return asked;
}

describe('TeamResponsibilitiesContent', () => {
  it('keeps the place of the work while it loads', async () => {
    server.use(http.get(`${BACKEND}/*`, () => new Promise<never>(() => {})));
    await renderWithBackend(page);

    expect(
      await screen.findByRole('status', {
        name: 'Loading the responsibilities',
      }),
    ).toBeInTheDocument();
  });

  it('shows what the team does, for whom, and how to start it', async () => {
    await setup(teamResponse(teamProfile));

    const row = await screen.findByRole('row', { name: /Model monitoring/ });
    await waitFor(() =>
      expect(row).toHaveTextContent('Drift, inputs and outputs'),
    );
    expect(row).toHaveTextContent('6 of 7the system recommendations');
    expect(row).toHaveTextContent('31 March 2027');
    expect(
      within(row).getByRole('button', { name: 'Add model monitoring' }),
    ).toHaveAttribute('href', '/create/templates/default/add-model-monitoring');
    expect(
      screen.getByRole('row', {
        name: /We help with monitoring.*18 entities.*SRE/,
      }),
    ).toBeInTheDocument();
  });

  it('keeps a comma with the name before it, so that no line begins with one', async () => {
    const [assist] = teamProfile.assists;
    await setup(
      teamResponse({
        ...teamProfile,
        assists: [
          { ...assist, accountable: ['group:default/sre', 'group:default/b'] },
        ],
      }),
    );

    const row = await screen.findByRole('row', { name: /We help with/ });
    expect(
      within(row)
        .getAllByRole('link')
        .map(link => link.closest('span')?.parentElement?.textContent),
    ).toEqual(['SRE,', 'b']);
  });

  it('shows what the team provides, the line it keeps, customers and contacts', async () => {
    await setup(teamResponse(teamProfile));

    const provides = await screen.findByRole('region', {
      name: 'What we provide',
    });
    expect(
      within(provides).getByRole('row', {
        name: /Drift detector Component Watches models 2 teams 6 entities/,
      }),
    ).toBeInTheDocument();
    expect(
      within(provides).getByRole('row', {
        name: /gone The catalog has no such entity/,
      }),
    ).toBeInTheDocument();
    const line = screen.getByRole('region', { name: 'The line we keep' });
    expect(line).toHaveTextContent(
      'hands off toWho acts: Model performanceData Science',
    );
    expect(line).toHaveTextContent(
      'We never changeModel definitionModel inputs',
    );
    expect(
      screen.getByRole('region', { name: 'Our customers' }),
    ).toHaveTextContent('1 of 4 application teamsData Science10 entities');
    expect(
      within(screen.getByRole('region', { name: 'How to reach us' })).getByRole(
        'link',
        { name: /#ml-platform/ },
      ),
    ).toHaveAttribute('href', 'https://chat.example.com/ml-platform');
    expect(
      screen.getByRole('link', { name: /^Edit ML model care/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/ml.yaml');
  });

  it('says which entities are behind a number', async () => {
    await setup(teamResponse(teamProfile));
    const asked: string[] = [];
    server.use(
      http.get(
        `${BACKEND}/responsibilities/by-name/default/ml-model-care/entities`,
        ({ request }) => {
          asked.push(new URL(request.url).search);
          return HttpResponse.json(matchedResponse);
        },
      ),
    );

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Model monitoring: which 6 of 7',
      }),
    );

    const which = await screen.findByRole('dialog', {
      name: 'Model monitoring: 6 of 7',
    });
    expect(
      await within(which).findByRole('link', { name: 'checkout-api' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout-api');
    expect(asked).toEqual([
      '?concern=model-monitoring&outcome=answers&limit=20',
    ]);
    await userEvent.click(within(which).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says who is asked and who is told, and about which work', async () => {
    await setup(teamResponse(teamProfile));

    const section = await screen.findByRole('region', {
      name: /^Who is asked and told/,
    });
    expect(section).toHaveTextContent(
      'Asked before a changeSREML model careTold afterwardsData ScienceML model care',
    );
  });

  it('says which work a team below does, and leads to that team', async () => {
    const [work] = teamProfile.work;
    await setup({
      ...teamResponse({
        ...teamProfile,
        children: ['group:default/data-science'],
        work: [{ ...work, team: 'group:default/data-science' }],
      }),
    });

    expect(
      await screen.findByRole('row', { name: /Model monitoring/ }),
    ).toHaveTextContent('by Data Science');
    expect(screen.getByText(/^Together with/)).toHaveTextContent(
      'Together with Data Science.',
    );
  });

  it.each([
    ['overdue', 'Was due 31 March 2027'],
    ['due-soon', 'Due 31 March 2027'],
  ] as const)('says that a review is %s', async (review, words) => {
    const [work] = teamProfile.work;
    await setup(teamResponse({ ...teamProfile, work: [{ ...work, review }] }));

    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows the first fifty registrations of a large team, and asks for the others on demand', async () => {
    const [work] = teamProfile.work;
    const profile = {
      ...teamProfile,
      work: numbered(60, index => ({
        ...work,
        rule: `responsibility:default/care-${index}`,
      })),
    };
    await setup(teamResponse(profile));
    const asked = serveLists(profile, { pageSize: 40 });
    const rows = () =>
      screen.getAllByRole('row', { name: /^Model monitoring/ });
    await screen.findByRole('region', { name: /^What we do/ });

    expect(rows()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 60' }));
    await waitFor(() => expect(rows()).toHaveLength(60));
    expect(asked).toEqual(['work?limit=500', 'work?limit=500&cursor=40']);
    expect(screen.queryByRole('button', { name: 'Show all 60' })).toBeNull();
  });

  it.each<[list: string, TeamProfileList, object, button: RegExp, row: string]>(
    [
      [
        'whom it asks',
        'consulted',
        {
          consulted: numbered(9, index => ({
            team: `group:default/asked-${index}`,
            registrations: 7,
            examples: ['Care', 'Watch'],
          })),
        },
        /^Show all 9: Asked before a change/,
        'asked-8Care, Watch and 5 more',
      ],
      [
        'whom it tells',
        'informed',
        {
          informed: numbered(9, index => ({
            team: `group:default/told-${index}`,
            registrations: 2,
            examples: ['Care', 'Watch'],
          })),
        },
        /^Show all 9: Told afterwards/,
        'told-8Care, Watch',
      ],
      [
        'what it helps with',
        'assists',
        {
          assists: numbered(9, index => ({
            concern: `work-${index}`,
            rule: 'responsibility:default/ml-model-care',
            entities: 3,
            accountable: [],
          })),
        },
        /^Show all 9: what we help with/,
        'We help with work 8',
      ],
      [
        'what it provides',
        'provides',
        {
          provides: numbered(21, index => ({
            ...teamProfile.provides[0],
            ref: `component:default/thing-${index}`,
          })),
        },
        /^Show all 21$/,
        'thing-20',
      ],
      [
        'how it is reached',
        'contacts',
        {
          contacts: numbered(9, index => ({
            ...teamProfile.contacts[0],
            title: `#channel-${index}`,
            url: `https://chat.example.com/${index}`,
          })),
        },
        /^Show all 9$/,
        '#channel-8',
      ],
      [
        'claims that do not count',
        'setAside',
        {
          setAside: numbered(9, index => ({
            ...teamProfile.setAside[0],
            rule: `responsibility:default/rogue-${index}`,
            title: `Rogue ${index}`,
          })),
        },
        /^Show all 9$/,
        'Rogue 8',
      ],
    ],
  )(
    'shows a few of %s, and the others on demand',
    async (_, list, part, button, row) => {
      const profile: TeamProfile = { ...teamProfile, ...part };
      await setup(teamResponse(profile));
      const main = () => document.body;
      await screen.findByRole('region', { name: /^What we do/ });

      expect(main()).not.toHaveTextContent(row);
      await userEvent.click(screen.getByRole('button', { name: button }));
      await waitFor(() => expect(main()).toHaveTextContent(row));
      expect(profile[list].length).toBeGreaterThan(8);
      expect(screen.queryByRole('button', { name: button })).toBeNull();
    },
  );

  it('says that the rest could not be loaded, and loads it on request', async () => {
    const profile = {
      ...teamProfile,
      customers: numbered(60, index => ({
        team: `group:default/customer-${index}`,
        entities: 1,
        isPlatformTeam: false,
      })),
    };
    await setup(teamResponse(profile));
    serveLists(profile, { pageSize: 500, failures: 1 });
    const button = await screen.findByRole('button', { name: 'Show all 60' });

    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rest could not be loaded',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all 60' }));
    expect(await screen.findByText('customer-59')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows five lines of a team that keeps many, and the others on demand', async () => {
    const [boundary] = teamProfile.boundaries;
    await setup(
      teamResponse({
        ...teamProfile,
        boundaries: numbered(7, index => ({
          ...boundary,
          rule: `responsibility:default/line-${index}`,
        })),
      }),
    );
    const lines = () => screen.getAllByText('We never change');
    await screen.findByRole('region', { name: 'The line we keep' });

    expect(lines()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 7' }));
    await waitFor(() => expect(lines()).toHaveLength(7));
  });

  it('can be linked to part by part, and printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    await setup(teamResponse(teamProfile));

    expect(
      await screen.findByRole('link', { name: 'Link to The line we keep' }),
    ).toHaveAttribute('href', '/#platform-teams-the-line-we-keep');
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    expect(
      screen.getByText(
        'What ML Platform does for others, as of 23 November 2026',
      ),
    ).toBeInTheDocument();
  });

  it('shows claims that do not count under a heading of their own', async () => {
    await setup(teamResponse(teamProfile));

    const claims = await screen.findByRole('region', {
      name: 'Claims that do not count',
    });
    expect(claims).toHaveTextContent(
      'Rogue claimDatabasesNot confirmed: it comes from a place that is not trusted.',
    );
  });

  it('shows the three most urgent findings and leads to the others', async () => {
    await setup({
      ...teamResponse(teamProfile),
      findingsTotal: 4,
      findings: [
        finding('a', { severity: 'info' }),
        finding('b', { severity: 'error' }),
        finding('c', { severity: 'warning' }),
        finding('d', { severity: 'warning' }),
        finding('e', { accepted: { until: '2027-01-01', reason: 'known' } }),
      ],
    });

    const waits = await screen.findByRole('region', {
      name: 'What waits for us',
    });
    expect(
      within(waits)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Fix soonb happens. Mend b.',
      'Fix laterc happens. Mend c.',
      'Fix laterd happens. Mend d.',
    ]);
    expect(
      within(waits).getByRole('link', { name: 'See all 4' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/findings?team=group%3Adefault%2Fml-platform',
    );
  });

  it('offers a first file with likely work when nothing is registered', async () => {
    await setup(teamResponse(emptyProfile));

    const nothing = await screen.findByRole('region', {
      name: 'Nothing registered yet',
    });
    await waitFor(() =>
      expect(nothing).toHaveTextContent('concerns: [model-monitoring]'),
    );
    expect(nothing).toHaveTextContent('owner: group:default/ml-platform');
    expect(
      screen.queryByRole('region', { name: 'What waits for us' }),
    ).not.toBeInTheDocument();
  });

  it('says so when the group is no platform team, and what to do', async () => {
    await setup(teamResponse(undefined));

    const note = await screen.findByRole('region', {
      name: 'ML Platform is not a platform team',
    });
    await waitFor(() => expect(note).toHaveTextContent('kind: Responsibility'));
  });

  it('tells what failed and recovers', async () => {
    await setup(teamResponse(teamProfile), 1);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The responsibilities could not be loaded.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('region', { name: 'What we provide' }),
    ).toBeInTheDocument();
  });
});
