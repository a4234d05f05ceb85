import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { PlatformTeamsApi } from '@cookie-factory/plugin-platform-teams-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { platformTeamsApiRef } from '../../api';
import { teamsPageLinkRef, templateLinkRef } from '../../routes';
import { servesView } from '../PlatformLayersPage/__fixtures__/servesView';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import { LearnPanel } from './LearnPanel';
import { scaffolderRunsApiRef, type ScaffolderRuns } from './scaffolderApi';

jest.setTimeout(30_000);

const pipeline = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'add-pipeline', title: 'Add a pipeline' },
};
const monitoring = {
  ...pipeline,
  metadata: { name: 'watch-a-model', title: 'Watch a model' },
};

const runsOf = (name: string) => ({
  spec: { templateInfo: { entityRef: `template:default/${name}` } },
});

function setup(
  options: {
    readonly scaffolder?: ScaffolderRuns;
    readonly templates?: readonly Entity[];
  } = {},
) {
  const { scaffolder, templates = [pipeline, monitoring] } = options;
  const api: Pick<PlatformTeamsApi, 'getVocabulary'> = {
    getVocabulary: async () => vocabularyResponse,
  };
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformTeamsApiRef, api as PlatformTeamsApi],
        [catalogApiRef, catalogApiMock({ entities: [...templates] })],
        ...(scaffolder ? [[scaffolderRunsApiRef, scaffolder] as const] : []),
      ]}
    >
      <LearnPanel view={servesView} />
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/templates/:namespace/:templateName': templateLinkRef,
        '/platform-teams': teamsPageLinkRef,
      },
    },
  );
}

async function open(name: string): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('region');
}

describe('LearnPanel', () => {
  it('says what a platform is, beside the headline of the portal', async () => {
    await setup();
    await userEvent.click(
      await screen.findByRole('button', { name: 'What is a platform?' }),
    );
    expect(
      await screen.findByText(/others build more things on top of/),
    ).toBeVisible();
    expect(
      screen.getByText(new RegExp(servesView.headline.slice(0, 20))),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See the platform teams' }),
    ).toHaveAttribute('href', '/platform-teams');
  });

  it('describes each layer with its numbers', async () => {
    await setup();
    await open('Who manages what: IaaS, PaaS, SaaS');
    for (const { title, serviceModel } of servesView.layers) {
      expect(screen.getByText(`${title} (${serviceModel})`)).toBeVisible();
    }
  });

  it('links the templates of the portal, those that people start most first', async () => {
    await setup({
      scaffolder: {
        listTasks: async () => ({
          tasks: [
            runsOf('watch-a-model'),
            runsOf('watch-a-model'),
            // It is no more, or this user may not see it.
            runsOf('gone'),
          ],
          totalTasks: 12,
        }),
      },
    });
    const region = await open('Software engineers and platform engineers');

    const all = await within(region).findByRole('link', {
      name: '2 templates start work without waiting for a team',
    });
    expect(all).toHaveAttribute('href', '/create');
    expect(all.parentElement).toHaveTextContent('and did so 12 times.');
    expect(
      within(region)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Watch a model, 2 runs', 'Add a pipeline, 0 runs']);
    expect(
      within(region).getByRole('link', { name: 'Watch a model' }),
    ).toHaveAttribute('href', '/create/templates/default/watch-a-model');
  });

  it.each([
    ['has no scaffolder', undefined],
    [
      'has one that does not tell this user',
      {
        listTasks: async () => {
          throw new Error('not allowed');
        },
      },
    ],
  ])('counts no run where the portal %s', async (_, scaffolder) => {
    await setup({ scaffolder });
    const region = await open('Software engineers and platform engineers');

    await within(region).findByRole('link', { name: /^2 templates/ });
    expect(
      within(region)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Add a pipeline', 'Watch a model']);
    expect(region).not.toHaveTextContent('did so');
  });

  it('says so where no template starts anything yet', async () => {
    await setup({ templates: [] });
    const region = await open('Software engineers and platform engineers');

    expect(
      await within(region).findByText(/no template starts recurring work yet/),
    ).toBeVisible();
  });

  it('says who watches the models of the organisation, and on how much', async () => {
    await setup();
    const region = await open('ML engineers and ML platform engineers');

    expect(region).toHaveTextContent(
      /Here: ML Platform watches models, for \d+ entit(y|ies) of 2 teams\./,
    );
  });

  it('tells all four ways to write a Dockerfile, and what each costs', async () => {
    await setup();
    await open('Who should write the Dockerfile?');
    expect(screen.getAllByText(/What it costs:/)).toHaveLength(4);
  });

  it('leads to what the organisation recommends', async () => {
    await setup();
    await open('Read further');
    expect(screen.getByRole('link', { name: /Our platform/ })).toHaveAttribute(
      'href',
      'https://wiki.example.com/platform',
    );
  });
});
