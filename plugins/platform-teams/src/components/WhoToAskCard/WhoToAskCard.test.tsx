import { registerMswTestHooks } from '@backstage/test-utils';
import type { EntityConcernsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { concernAnswer, concernStates } from '../../__fixtures__/concerns';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../__testUtils__/renderForEntity';
import { WhoToAskCard } from './WhoToAskCard';

const CONCERNS = `${CHECKOUT_URL}/concerns`;
const server = setupServer();
registerMswTestHooks(server);

async function setup(
  response: EntityConcernsResponse = concernStates.answered,
) {
  server.use(http.get(CONCERNS, () => HttpResponse.json(response)));
  const view = await renderForEntity(<WhoToAskCard />);
  await screen.findByText(/^\d+ answers?(,|$)/);
  return view;
}

/** The row of a question, with all that it says. */
async function rowOf(title: string) {
  const text = await screen.findByText(
    (_, element) => element?.tagName === 'P' && element.textContent === title,
  );
  const row = text.closest('li');
  if (!row) throw new Error(`${title} stands in no row.`);
  return row;
}

describe('WhoToAskCard', () => {
  it('can be searched while the answers still load', async () => {
    server.use(http.get(CONCERNS, () => new Promise<never>(() => {})));
    await renderForEntity(<WhoToAskCard />);

    expect(
      await screen.findByRole('status', { name: 'Loading the answers' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('textbox', { name: 'Who do I ask about' }),
    ).toBeEnabled();
  });

  it('shows what the service needs first, other groups folded, gaps last', async () => {
    await setup();

    expect(
      screen.getAllByRole('heading', { level: 4 }).map(one => one.textContent),
    ).toEqual([
      'What every production service needs',
      'Everything else',
      'No team yet',
    ]);
    expect(await rowOf('Being on call')).toHaveTextContent(
      'Checkoutfrom the catalog’s owner',
    );
    expect(await rowOf('Monitoring')).toHaveTextContent(
      'SREcovers system checkout',
    );
    expect(screen.getByRole('button', { name: 'Cloud 1' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    expect(screen.queryByText('DNS and certificates')).not.toBeInTheDocument();
    expect(screen.getByText('5 answers, 1 without a team')).toBeInTheDocument();
  });

  it('unfolds a group', async () => {
    await setup();

    await userEvent.click(screen.getByRole('button', { name: 'Cloud 1' }));

    expect(await rowOf('DNS and certificates')).toHaveTextContent('Cloud');
    expect(screen.getByRole('button', { name: 'Cloud 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('says whom to ask meanwhile where no team answers, and why', async () => {
    await setup();

    const row = await rowOf('Passwords, keys and tokens');
    expect(row).toHaveTextContent('Nobody has registered this yet');
    expect(row).toHaveTextContent('Meanwhile ask');
    expect(
      within(row).getByRole('link', { name: 'Security' }),
    ).toBeInTheDocument();
    expect(row).toHaveTextContent(
      'A suggestion, because it owns the resource vault.',
    );
  });

  it('names both teams where two claim the work', async () => {
    await setup();

    const row = await rowOf('Build and deploy');
    expect(within(row).getByRole('link', { name: 'DevX' })).toBeInTheDocument();
    expect(
      within(row).getByRole('link', { name: 'ML Platform' }),
    ).toBeInTheDocument();
    expect(row).toHaveTextContent('Claimed twice: ask either, they know.');
  });

  it('leads to either team where two claim the work, and says where that is written', async () => {
    await setup();

    const row = await rowOf('Build and deploy');
    expect(
      within(row).getByRole('link', { name: 'DevX: #devx' }),
    ).toHaveAttribute('href', 'https://chat.example.com/devx');
    expect(
      within(row).getByRole('link', { name: 'ML Platform: ml@example.com' }),
    ).toHaveAttribute('href', 'mailto:ml@example.com');

    await userEvent.click(
      within(row).getByRole('button', { name: 'Why, for Build and deploy' }),
    );
    expect(row).toHaveTextContent(/DevX:#devx.* from the registration/);
    expect(row).toHaveTextContent(
      /ML Platform:ml@example\.com.* from the group’s profile/,
    );
  });

  it('opens a row to the reason, the rules, the contacts and the way to change it', async () => {
    await setup();
    const row = await rowOf('Monitoring');

    await userEvent.click(
      within(row).getByRole('button', { name: 'Why, for Monitoring' }),
    );

    expect(row).toHaveTextContent(
      'SRE, because SRE observability covers the system checkout, and checkout-api is part of it.',
    );
    const rules = within(row).getByRole('list', {
      name: 'Rules that were considered',
    });
    const [won, lost] = within(rules).getAllByRole('listitem');
    expect(within(won).getByTitle('This one answers')).toBeInTheDocument();
    expect(won).toHaveTextContent(
      'SRE observability names the system checkout.',
    );
    expect(within(lost).getByTitle('Does not answer')).toBeInTheDocument();
    expect(lost).toHaveTextContent(
      'A rule for one system comes before a rule for all.',
    );
    expect(row).toHaveTextContent(/#sre-help.* from the registration/);
    expect(row).toHaveTextContent(/Page SRE.* from the group’s annotation/);
    expect(row).toHaveTextContent('Also asked: Cloud');
    expect(
      within(row).getByRole('button', { name: /Wrong\? Suggest a change/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/crumb/teams/edit/main/sre.yaml',
    );
  });

  it('starts the template that does the work', async () => {
    await setup();

    expect(
      within(await rowOf('Monitoring')).getByRole('button', {
        name: 'Add a dashboard',
      }),
    ).toHaveAttribute('href', '/create/templates/default/add-dashboard');
  });

  it('finds answers by plain words and shows where they match', async () => {
    await setup();

    await userEvent.type(screen.getByRole('textbox'), 'cert');

    expect(screen.getByText('2 of 6 answers')).toBeInTheDocument();
    const rows = screen.getAllByRole('listitem');
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringContaining('DNS and certificates'),
      expect.stringContaining('also: client cert'),
    ]);
    expect(rows.map(row => row.querySelector('mark')?.textContent)).toEqual([
      'cert',
      'cert',
    ]);
  });

  it('leads to the owner when nothing is found, and back', async () => {
    await setup();

    await userEvent.type(screen.getByRole('textbox'), 'quantum');
    expect(screen.getByRole('status')).toHaveTextContent(
      'No area of work is called that here.Try another word, or ask the owner, Checkout.',
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the search' }),
    );
    expect(await rowOf('Monitoring')).toBeInTheDocument();
  });

  it('is searched by three keys from anywhere on the page', async () => {
    await setup();

    await userEvent.keyboard('/ce');

    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('textbox')).toHaveValue('ce');
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(
      'DNS and certificates',
    );
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(await rowOf('Monitoring')).toBeInTheDocument();
  });

  it('leaves the key to other fields, to dialogs and to the browser', async () => {
    await setup();
    const search = screen.getByRole('textbox');
    const elsewhere = document.body.appendChild(
      document.createElement('textarea'),
    );
    elsewhere.focus();
    await userEvent.keyboard('a/b');
    expect(elsewhere).toHaveValue('a/b');
    elsewhere.remove();

    await userEvent.keyboard('{Control>}/{/Control}');
    expect(search).not.toHaveFocus();

    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    await userEvent.keyboard('/');
    expect(search).not.toHaveFocus();
    dialog.remove();
  });

  it('lets one switch the key off, and on again', async () => {
    await setup();
    const choose = async (item: RegExp) => {
      await userEvent.click(
        screen.getByRole('button', { name: 'More about these answers' }),
      );
      await userEvent.click(screen.getByRole('menuitem', { name: item }));
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      (document.activeElement as HTMLElement).blur();
    };

    await choose(/^Switch off the key/);
    await userEvent.keyboard('/');
    expect(screen.getByRole('textbox')).not.toHaveFocus();

    await choose(/^Switch on the key/);
    await userEvent.keyboard('/');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('leads to all areas of work, and to how answers are found', async () => {
    await setup();

    expect(
      screen.getByRole('button', { name: 'How answers are found' }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/vocabulary#how-answers-are-found',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'More about these answers' }),
    );
    expect(
      screen.getByRole('menuitem', { name: 'All areas of work' }),
    ).toHaveAttribute('href', '/platform-teams/vocabulary');
  });

  it.each([
    ['chat', '#checkout', 'Ask in #checkout'],
    ['chat', 'Our channel', 'Ask Checkout'],
    ['mail', 'checkout@example.com', 'Write to Checkout'],
    ['pager', 'Page us', 'Page Checkout'],
    ['ticket', 'Helpdesk', 'Open a ticket'],
    ['docs', 'Handbook', 'Read the docs'],
    ['link', 'Our wall', 'Our wall'],
  ] as const)(
    'offers the contact of type %s as a verb where no template does the work',
    async (type, title, verb) => {
      const contact = {
        type,
        title,
        url: 'https://example.com/us',
        source: 'registration',
      } as const;
      await setup({
        ...concernStates.answered,
        answers: [
          concernAnswer(
            'on-call',
            { title: 'Being on call' },
            { contacts: [contact] },
          ),
        ],
      });
      await userEvent.type(screen.getByRole('textbox'), 'being');

      expect(
        within(await rowOf('Being on call'))
          .getByText(verb)
          .closest('a'),
      ).toHaveAttribute('href', 'https://example.com/us');
    },
  );

  it('says of a claim that does not count who makes it, and that it is not confirmed', async () => {
    await setup({
      ...concernStates.answered,
      answers: [
        concernAnswer(
          'databases',
          { title: 'Databases', required: true },
          {
            outcome: 'gap',
            team: null,
            by: null,
            why: 'no-rule',
            chain: [
              {
                rule: 'responsibility:default/rogue',
                matchedBy: 'everything',
                won: false,
                setAside: 'unconfirmed',
                reason: '',
                title: 'Rogue',
                team: 'group:default/devx',
              },
            ],
          },
        ),
      ],
    });

    expect(await rowOf('Databases')).toHaveTextContent(
      'No team yetDevX says so, in a place that is not confirmed.',
    );
  });

  it('is useful on the first day, and leads on', async () => {
    await setup(concernStates.firstDay);

    expect(await rowOf('Being on call')).toHaveTextContent('Checkout');
    expect(
      screen.getByText('5 likely platform teams found.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Set up platform teams' }),
    ).toHaveAttribute('href', '/platform-teams/setup');
    expect(screen.queryByText('No team yet')).not.toBeInTheDocument();
  });

  it('counts what has a team as an answer, and nothing else', async () => {
    const gap = {
      outcome: 'gap',
      team: null,
      by: null,
      why: 'no-rule',
    } as const;
    await setup({
      ...concernStates.answered,
      answers: [
        concernAnswer('on-call', { title: 'Being on call' }),
        concernAnswer('tracing', { title: 'Tracing' }, gap),
      ],
    });

    expect(screen.getByText('1 answer')).toBeInTheDocument();
  });

  it('says that permissions may leave things out, and never what', async () => {
    await setup(concernStates.partial);

    expect(
      screen.getByText(
        'As seen by you. Your permissions may leave teams and registrations out.',
      ),
    ).toBeInTheDocument();
    expect(await rowOf('Passwords, keys and tokens')).toHaveTextContent(
      'No team that you may see',
    );
  });

  it('says so when no area of work applies', async () => {
    await setup(concernStates.none);

    expect(
      screen.getByText('No area of work applies to this kind of entity.'),
    ).toBeInTheDocument();
  });

  it('says what failed and who the owner still is, and recovers on request', async () => {
    server.use(http.get(CONCERNS, () => HttpResponse.error()));
    await renderForEntity(<WhoToAskCard />);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The answers could not be loaded. The owner is still checkout.',
    );
    server.use(
      http.get(CONCERNS, () => HttpResponse.json(concernStates.answered)),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await rowOf('Monitoring')).toBeInTheDocument();
  });

  it('says that permission is missing', async () => {
    server.use(
      http.get(CONCERNS, () =>
        HttpResponse.json(
          {
            error: { name: 'NotAllowedError', message: 'no' },
            response: { statusCode: 403 },
          },
          { status: 403 },
        ),
      ),
    );
    await renderForEntity(<WhoToAskCard />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You are not permitted to see this. Ask whoever runs the portal.',
    );
  });
});
