import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerMswTestHooks } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { concernStates } from './__fixtures__/concerns';
import { dockerfileStates } from './__fixtures__/dockerfiles';
import { layerStates } from './__fixtures__/layers';
import { CHECKOUT_URL, renderForEntity } from './__testUtils__/renderForEntity';
import * as entry from './index';

const server = setupServer();
registerMswTestHooks(server);

describe('the entry of the old frontend system', () => {
  it('has no default export, which the new system would take for its plugin', () => {
    expect(Object.keys(entry)).not.toContain('default');
  });

  it('brings its API, its cards, tabs and pages', () => {
    expect(entry.platformTeamsPlugin.getId()).toBe('platform-teams');
    expect(
      [...entry.platformTeamsPlugin.getApis()].map(({ api }) => api),
    ).toEqual([entry.platformTeamsApiRef]);
    expect(Object.keys(entry).sort()).toEqual([
      'EntityDockerfileCard',
      'EntityDockerfileContent',
      'EntityLayerCard',
      'EntityLayersContent',
      'EntityResponsibilitiesContent',
      'EntityResponsibilityContent',
      'EntityWhoToAskCard',
      'PlatformLayersPage',
      'PlatformTeamsPage',
      'ResponsibilitySearchResultListItem',
      'platformTeamsApiRef',
      'platformTeamsPlugin',
    ]);
  });

  it('is placed as a whole by the README of the suite', () => {
    const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

    expect(Object.keys(entry).filter(name => !readme.includes(name))).toEqual(
      [],
    );
  });

  it('loads its cards when they are shown', async () => {
    server.use(
      http.get(`${CHECKOUT_URL}/concerns`, () =>
        HttpResponse.json(concernStates.answered),
      ),
      http.get(`${CHECKOUT_URL}/dockerfiles`, () =>
        HttpResponse.json(dockerfileStates.developers),
      ),
      http.get(`${CHECKOUT_URL}/layer`, () =>
        HttpResponse.json(layerStates.application),
      ),
    );
    await renderForEntity(
      <>
        <entry.EntityWhoToAskCard />
        <entry.EntityDockerfileCard />
        <entry.EntityLayerCard />
      </>,
    );

    expect(await screen.findByText('Being on call')).toBeInTheDocument();
    expect(
      await screen.findByText('Who decides on its 22 lines'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/^checkout-api is here\./),
    ).toBeInTheDocument();
  });
});
