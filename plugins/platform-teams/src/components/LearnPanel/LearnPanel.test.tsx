import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { PlatformTeamsApi } from '@cookie-factory/plugin-platform-teams-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { platformTeamsApiRef } from '../../api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { teamsPageLinkRef } from '../../routes';
import { servesView } from '../PlatformLayersPage/__fixtures__/servesView';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import { LearnPanel } from './LearnPanel';

jest.setTimeout(30_000);

function setup() {
  const api: Pick<PlatformTeamsApi, 'getVocabulary'> = {
    getVocabulary: async () => vocabularyResponse,
  };
  const template = {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: 'add-pipeline' },
  };
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformTeamsApiRef, api as PlatformTeamsApi],
        [catalogApiRef, catalogApiMock({ entities: [template] })],
      ]}
    >
      <LearnPanel view={servesView} />
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
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

  it('counts the templates of the portal', async () => {
    await setup();
    await open('Software engineers and platform engineers');
    expect(
      await screen.findByRole('link', {
        name: '1 template starts work without waiting for a team',
      }),
    ).toHaveAttribute('href', '/create');
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
