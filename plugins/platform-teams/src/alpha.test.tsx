import type { Entity } from '@backstage/catalog-model';
import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import {
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { PlatformTeamsClient } from '@cookie-factory/plugin-platform-teams-common';
import { registerMswTestHooks } from '@backstage/test-utils';
import { configure, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { concernStates } from './__fixtures__/concerns';
import { dockerfileStates } from './__fixtures__/dockerfiles';
import { checkout, checkoutApi } from './__fixtures__/entities';
import { layerStates } from './__fixtures__/layers';
import plugin from './alpha';
import { observability } from './components/ResponsibilityTab/__fixtures__/standing';
import { platformTeamsApiRef } from './api';

// What is loaded lazily is compiled first, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

const BASE = 'http://localhost/api/platform-teams';
const server = setupServer();
registerMswTestHooks(server);

const CARDS = [
  'entity-card:platform-teams/who-to-ask',
  'entity-card:platform-teams/dockerfile',
  'entity-card:platform-teams/layer',
] as const;

function setup(entity: Entity) {
  server.use(
    http.get(`${BASE}/entities/by-name/*/concerns`, () =>
      HttpResponse.json(concernStates.answered),
    ),
    http.get(`${BASE}/entities/by-name/*/dockerfiles`, () =>
      HttpResponse.json(dockerfileStates.developers),
    ),
    http.get(`${BASE}/entities/by-name/*/layer`, () =>
      HttpResponse.json(layerStates.application),
    ),
  );
  const client = new PlatformTeamsClient({
    discoveryApi: { getBaseUrl: async () => BASE },
    fetchApi: { fetch: (...args) => fetch(...args) },
  });
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      ...CARDS.map(id => plugin.getExtension(id)),
    ],
    apis: [
      catalogApiMock({ entities: [entity] }),
      [platformTeamsApiRef, client],
    ],
  });
}

describe('the plugin for the new frontend system', () => {
  it('shows its three cards on a component', async () => {
    setup(checkoutApi);

    expect(await screen.findByText('Who to ask')).toBeInTheDocument();
    expect(await screen.findByText('Dockerfile ownership')).toBeInTheDocument();
    expect(await screen.findByText('Layer')).toBeInTheDocument();
  });

  it.each([
    ['a library', { ...checkoutApi, spec: { type: 'library' } }],
    [
      'a component whose annotation says none',
      {
        ...checkoutApi,
        metadata: {
          ...checkoutApi.metadata,
          annotations: { 'platform-teams/dockerfile-model': 'none' },
        },
      },
    ],
  ])('leaves the Dockerfile card out on %s', async (_, entity) => {
    setup(entity);

    expect(await screen.findByText('Who to ask')).toBeInTheDocument();
    expect(screen.queryByText('Dockerfile ownership')).not.toBeInTheDocument();
  });
});

describe('the layout of an overview', () => {
  it('is for what somebody can be asked about', () => {
    const layout = createExtensionTester(
      plugin.getExtension('entity-content-layout:platform-teams/overview'),
    );
    const { filterFunction } = EntityContentLayoutBlueprint.dataRefs;
    const isShown = layout.get(filterFunction);

    expect(
      [checkoutApi, checkout, observability].map(entity => isShown?.(entity)),
    ).toEqual([true, false, false]);
  });
});

describe('the tab of a Responsibility', () => {
  it('stands on its own page, and on no other', () => {
    const tab = createExtensionTester(
      plugin.getExtension('entity-content:platform-teams/reach'),
    );
    const { title, filterFunction } = EntityContentBlueprint.dataRefs;
    const isShown = tab.get(filterFunction);

    expect(tab.get(title)).toBe('Reach');
    expect(
      [observability, checkout, checkoutApi].map(entity => isShown?.(entity)),
    ).toEqual([true, false, false]);
  });
});

describe('what the plugin brings to the search', () => {
  it('shows Responsibilities, and nothing else, as its own result item', () => {
    const { predicate } = createExtensionTester(
      plugin.getExtension('search-result-list-item:platform-teams'),
    ).get(SearchResultListItemBlueprint.dataRefs.item);
    const document = { title: '', text: '', location: '' };

    expect(
      ['platform-teams-responsibility', 'software-catalog'].map(type =>
        predicate?.({ type, document }),
      ),
    ).toEqual([true, false]);
  });

  it('adds Responsibilities to the types to choose from', () => {
    const { value, name } = createExtensionTester(
      plugin.getExtension('search-filter-result-type:platform-teams'),
    ).get(SearchFilterResultTypeBlueprint.dataRefs.resultType);

    expect({ value, name }).toEqual({
      value: 'platform-teams-responsibility',
      name: 'Responsibilities',
    });
  });
});
