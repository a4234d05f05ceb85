import { registerMswTestHooks } from '@backstage/test-utils';
import type { Concern } from '@cookie-factory/platform-teams-core';
import type { VocabularyHoldersResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import { concernHolders, holdersResponse } from './__fixtures__/holders';
import { VocabularyContent } from '.';

const server = setupServer();
registerMswTestHooks(server);

const concern = (id: string, more: Partial<Concern>): Concern => ({
  id,
  title: id,
  hint: '',
  description: `What ${id} is.`,
  discipline: 'sre',
  layer: 'platform',
  keywords: [],
  group: 'Run',
  default: 'none',
  shown: 'always',
  ...more,
});

const VOCABULARY = {
  ...vocabularyResponse,
  layers: [{ id: 'platform', title: 'Platform' }],
  concerns: [
    concern('monitoring', {
      title: 'Monitoring',
      keywords: ['prometheus', 'grafana'],
      appliesTo: {
        kind: 'Component',
        'spec.type': { $in: ['a', 'b', 'c', 'd', 'e', 'f'] },
      },
      requiredFor: { $not: { 'spec.lifecycle': 'experimental' } },
    }),
    concern('secret-management', {
      title: 'Secret management',
      discipline: 'devx',
      group: 'Secure',
    }),
    concern('on-call', { title: 'On call', default: 'owner' }),
  ],
};

async function setup(
  path = '/',
  holders: VocabularyHoldersResponse = holdersResponse,
) {
  server.use(
    http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(VOCABULARY)),
    http.get(`${BACKEND}/vocabulary/holders`, () => HttpResponse.json(holders)),
  );
  await renderWithBackend(<VocabularyContent />, path);
  await screen.findByText(/of 3 areas of work$|No area of work/);
}

const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map(one => one.textContent);

function rowOf(title: string) {
  const row = screen
    .getByRole('heading', { level: 3, name: title })
    .closest('li');
  if (!row) throw new Error(`${title} stands in no row`);
  return row;
}

describe('VocabularyContent', () => {
  it('lists each area of work with who holds it, by kind of team', async () => {
    await setup();

    expect(
      screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent),
    ).toEqual([
      'Areas of work',
      'Reliability',
      'Developer experience',
      'How answers are found',
    ]);
    expect(titles()).toEqual(['Monitoring', 'On call', 'Secret management']);
    expect(rowOf('Monitoring')).toHaveTextContent(
      'MonitoringWhat monitoring is.Also found by: prometheus, grafanaSREon 40 entitiesDevXon 20 entitiesClaimed twice on 1',
    );
    expect(rowOf('On call')).toHaveTextContent(
      'The owner answers on 61 entities',
    );
    expect(rowOf('Secret management')).toHaveTextContent(
      'Nobody has registered this yet',
    );
    expect(
      within(rowOf('Secret management')).getByRole('button', {
        name: 'Register this: Secret management',
      }),
    ).toHaveAttribute(
      'href',
      '/platform-teams/register?concern=secret-management',
    );
    expect(
      screen.getByText(
        '3 kinds of work that somebody can be asked about; 1 of them has a team.',
      ),
    ).toBeInTheDocument();
  });

  it('opens to all that the vocabulary says of it, in words where there are any', async () => {
    await setup();

    const row = rowOf('Monitoring');
    await userEvent.click(
      within(row).getByRole('button', { name: 'More about Monitoring' }),
    );

    expect(
      within(row)
        .getAllByRole('definition')
        .map(one => one.textContent),
    ).toEqual([
      'every component of type a, b, c or one of 3 more',
      'what this filter selects: {"$not":{"spec.lifecycle":"experimental"}}',
      'nobody answers, and teams that could are suggested',
      'on every such entity',
      'layer Platform, group Run',
      'monitoring',
    ]);
  });

  it.each([
    ['/?q=graf', ['Monitoring']],
    ['/?q=devx', ['Monitoring']],
    ['/?discipline=devx', ['Secret management']],
    ['/?group=Run', ['Monitoring', 'On call']],
    ['/?held=nobody', ['Secret management']],
    ['/?held=owner', ['On call']],
    ['/?held=twice', ['Monitoring']],
    ['/?held=nonsense', ['Monitoring', 'On call', 'Secret management']],
  ])('shows at %s what the link was made of', async (path, expected) => {
    await setup(path);

    expect(titles()).toEqual(expected);
  });

  it('finds by what is typed, and leads back when nothing is found', async () => {
    await setup();
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Search/ }),
      'zeppelin',
    );

    expect(
      await screen.findByText(/^No area of work is called that here/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toHaveLength(3);
  });

  it('counts what needs a team and has none, and nothing else', async () => {
    await setup('/', {
      ...holdersResponse,
      concerns: [
        concernHolders('monitoring', { withoutTeam: 15, requiredOpen: 3 }),
        concernHolders('secret-management', { withoutTeam: 15 }),
      ],
    });

    expect(rowOf('Monitoring')).toHaveTextContent(
      'No one team on 3 of 46 that need one',
    );
    expect(rowOf('Secret management')).not.toHaveTextContent(/No one team/);
  });

  it('takes no gap for the truth where permissions may leave things out', async () => {
    await setup('/', {
      ...holdersResponse,
      partial: true,
      concerns: [
        concernHolders('secret-management', {
          holders: [],
          holdersTotal: 0,
          withoutTeam: 3,
        }),
      ],
    });

    expect(screen.queryByText('Nobody has registered this yet')).toBeNull();
    expect(screen.getByText(/^As seen by you/)).toBeInTheDocument();
  });

  it('says what failed, and recovers on request', async () => {
    server.use(
      http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(VOCABULARY)),
      http.get(`${BACKEND}/vocabulary/holders`, () => HttpResponse.error()),
    );
    await renderWithBackend(<VocabularyContent />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The areas of work could not be loaded.',
    );
    server.use(
      http.get(`${BACKEND}/vocabulary/holders`, () =>
        HttpResponse.json(holdersResponse),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Monitoring')).toBeInTheDocument();
  });
});
