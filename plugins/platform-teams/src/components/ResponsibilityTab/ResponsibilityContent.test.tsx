import { registerMswTestHooks } from '@backstage/test-utils';
import type { ResponsibilityResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderForEntity } from '../../__testUtils__/renderForEntity';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import {
  brokenResponse,
  matchedResponse,
  observability,
  standingResponse,
} from './__fixtures__/standing';
import { ResponsibilityContent } from '.';

const BASE = 'http://localhost/api/platform-teams';
const ONE = `${BASE}/responsibilities/by-name/default/sre-observability`;
const server = setupServer();
registerMswTestHooks(server);

async function setup(
  response: ResponsibilityResponse = standingResponse,
  path = '/',
) {
  const asked: string[] = [];
  server.use(
    http.get(`${BASE}/vocabulary`, () => HttpResponse.json(vocabularyResponse)),
    http.get(ONE, () => HttpResponse.json(response)),
    http.get(`${ONE}/entities`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const cursor = searchParams.get('cursor');
      const [first, second] = matchedResponse.items;
      return HttpResponse.json({
        ...matchedResponse,
        items: [cursor ? second : first],
        nextCursor: cursor ? undefined : '1~a',
      });
    }),
  );
  await renderForEntity(<ResponsibilityContent />, {
    entity: observability,
    path,
  });
  return asked;
}

const section = (name: string) => screen.findByRole('region', { name });

describe('ResponsibilityContent', () => {
  it('says what it is for, for whom, and where its work ends', async () => {
    await setup();

    const reach = await section('What it is for');
    expect(reach).toHaveTextContent(
      'It reaches 7 entities, answers on 6 of them; leaves out 1.',
    );
    const facts = within(reach)
      .getAllByRole('term')
      .map((term, index) => [
        term.textContent,
        within(reach).getAllByRole('definition')[index].textContent,
      ]);
    expect(facts).toEqual([
      ['Team', 'SRE'],
      ['Work', 'Monitoring: answers on 6 of 7'],
      ['Covers', 'the system checkout'],
      ['Leaves out', 'legacy-till'],
      ['Asked before a change', 'Cloud'],
      ['Never changes', 'Application code'],
      ['Raises the alert, and acts not', 'On call is for Checkout'],
      ['Next review', '31 March 2027'],
    ]);
    expect(
      within(reach).getByRole('button', { name: /Wrong\? Suggest a change/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/crumb/teams/edit/main/sre.yaml',
    );
    expect(
      await within(reach).findByRole('button', { name: 'Raise an alert' }),
    ).toBeInTheDocument();
  });

  it('says what it beats and what it loses to, each with the reason', async () => {
    await setup();

    expect(await section('What it beats')).toHaveTextContent(
      'DevX starter monitoringDevXMonitoringA rule for one system comes before a rule for all.6 entitiessuch as checkout-api',
    );
    expect(await section('What it loses to')).toHaveTextContent(
      'Ranker watchML PlatformMonitoringA rule for one entity comes before a rule for one system.1 entitysuch as cookie-ranker',
    );
    expect(
      screen.queryByRole('region', { name: 'Who claims the same' }),
    ).not.toBeInTheDocument();
  });

  it('lists what it reaches page by page, with how it fares there', async () => {
    const asked = await setup();

    const reached = await section('What it reaches');
    expect(await within(reached).findByText('checkout-api')).toBeVisible();
    expect(reached).toHaveTextContent('Answers Monitoring');
    expect(within(reached).getByRole('status')).toHaveTextContent('1 of 2');

    await userEvent.click(
      within(reached).getByRole('button', { name: 'Show more' }),
    );
    expect(
      await within(reached).findByText('Does not answer Monitoring'),
    ).toBeInTheDocument();
    expect(
      within(reached).queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
    expect(asked).toEqual(['?limit=20', '?limit=20&cursor=1%7Ea']);
  });

  it('shows what the link was made of, and searches', async () => {
    const asked = await setup(standingResponse, '/?outcome=loses&q=rank');
    const reached = await section('What it reaches');
    await within(reached).findByText('checkout-api');
    expect(asked).toEqual(['?outcome=loses&text=rank&limit=20']);

    await userEvent.clear(
      within(reached).getByRole('textbox', { name: 'Search the entities' }),
    );
    await waitFor(() => expect(asked).toContain('?outcome=loses&limit=20'));
  });

  it('says that more could not be loaded, and keeps what there is', async () => {
    await setup();
    const reached = await section('What it reaches');
    await within(reached).findByText('checkout-api');
    server.use(http.get(`${ONE}/entities`, () => HttpResponse.error()));
    await userEvent.click(
      within(reached).getByRole('button', { name: 'Show more' }),
    );

    expect(await within(reached).findByRole('alert')).toHaveTextContent(
      'The entities could not be loaded.',
    );
    expect(within(reached).getByText('checkout-api')).toBeInTheDocument();
  });

  it.each([
    ['unconfirmed', /^Not confirmed: it comes from a place/],
    ['deprecated', /^Deprecated: it answers nothing any more/],
  ] as const)(
    'says that it is %s, and raises nothing',
    async (state, words) => {
      const { standing } = standingResponse;
      if (!standing) throw new Error('The fixture has no standing.');
      await setup({
        ...standingResponse,
        standing: {
          ...standing,
          meetings: [],
          work: { ...standing.work, state },
        },
      });

      expect(await screen.findByText(words)).toBeInTheDocument();
      expect(
        screen.getByText('It meets no other registration.'),
      ).toBeInTheDocument();
      expect(
        screen.queryByRole('button', { name: 'Raise an alert' }),
      ).not.toBeInTheDocument();
    },
  );

  it('says what is wrong with one that cannot be read', async () => {
    await setup(brokenResponse);

    expect(await section('This registration cannot be read')).toHaveTextContent(
      'spec.concerns[0]There is no concern "monitorin". Did you mean "monitoring"?',
    );
  });

  it('says that permissions may leave things out', async () => {
    await setup({ ...standingResponse, partial: true });

    expect(await screen.findByText(/^As seen by you/)).toBeInTheDocument();
  });

  it('says that it could not be loaded, and tries again', async () => {
    server.use(
      http.get(`${BASE}/vocabulary`, () =>
        HttpResponse.json(vocabularyResponse),
      ),
      http.get(ONE, () => HttpResponse.error()),
    );
    await renderForEntity(<ResponsibilityContent />, { entity: observability });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The registration could not be loaded.',
    );
    server.use(
      http.get(ONE, () => HttpResponse.json(standingResponse)),
      http.get(`${ONE}/entities`, () => HttpResponse.json(matchedResponse)),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await section('What it beats')).toBeInTheDocument();
  });
});
