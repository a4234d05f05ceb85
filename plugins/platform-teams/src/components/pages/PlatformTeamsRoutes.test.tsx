import { registerMswTestHooks } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { PlatformTeamsPage } from '../../plugin';
import {
  setupResponse,
  vocabulary,
} from '../registering/__fixtures__/registering';
import {
  BACKEND,
  renderRegistering,
} from '../registering/__testUtils__/renderRegistering';

const server = setupServer();
registerMswTestHooks(server);

describe('the page of platform teams in a portal of the old frontend system', () => {
  it.each([
    ['/platform-teams/register', 'Register a responsibility'],
    ['/platform-teams/setup', 'Set up platform teams'],
  ])('shows below it, at %s: %s', async (path, title) => {
    server.use(
      http.get(`${BACKEND}/setup`, () => HttpResponse.json(setupResponse)),
      http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(vocabulary)),
      http.post(`${BACKEND}/setup/preview`, () =>
        HttpResponse.json({
          preview: { ok: true, coverage: setupResponse.coverage },
        }),
      ),
    );
    await renderRegistering(
      <Routes>
        <Route path="/platform-teams/*" element={<PlatformTeamsPage />} />
      </Routes>,
      { path },
    );

    expect(
      await screen.findByRole('heading', { name: title, level: 2 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Platform teams', level: 1 }),
    ).toBeInTheDocument();
  });
});
