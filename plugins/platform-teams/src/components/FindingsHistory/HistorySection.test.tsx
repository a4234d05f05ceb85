import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import type { FindingsHistoryResponse } from '@cookie-factory/plugin-platform-teams-common';
import { findingsHistory } from '../PlatformTeamsPage/__fixtures__/coverage';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import { HistorySection } from './HistorySection';

const server = setupServer();
registerMswTestHooks(server);

async function setup(
  history: Partial<FindingsHistoryResponse> = {},
  filter = {},
) {
  server.use(
    http.get(`${BACKEND}/findings/history`, () =>
      HttpResponse.json({ ...findingsHistory, ...history }),
    ),
  );
  await renderWithBackend(<HistorySection filter={filter} />);
}

describe('HistorySection', () => {
  it('draws the count, says what the line shows, and gives it as a table', async () => {
    await setup();

    expect(
      await screen.findByRole('img', {
        name: 'Open findings: 34 on 2 November 2026, 22 on 23 November 2026.',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('As a table'));
    expect(screen.getAllByRole('row').map(row => row.textContent)).toEqual([
      'DayOpen findings',
      '23 November 202622',
      '16 November 202626',
      '9 November 202630',
      '2 November 202634',
    ]);
  });

  it('counts what the list is narrowed to', async () => {
    await setup({}, { kind: 'conflict' });

    expect(
      await screen.findByRole('img', {
        name: /^Open findings: 4 on 2 November 2026, 4 on/,
      }),
    ).toBeInTheDocument();
  });

  it('says that one day is the first', async () => {
    await setup({ days: findingsHistory.days.slice(0, 1) });

    expect(
      await screen.findByRole('img', {
        name: /the first day that was counted/,
      }),
    ).toBeInTheDocument();
  });

  it('says so where nothing is counted yet', async () => {
    await setup({ days: [] });

    expect(await screen.findByText(/^Nothing is counted yet/)).toBeVisible();
  });

  it('shows nothing to who may see a part', async () => {
    let asked = false;
    server.use(
      http.get(`${BACKEND}/findings/history`, () => {
        asked = true;
        return HttpResponse.json({
          ...findingsHistory,
          days: [],
          partial: true,
        });
      }),
    );
    const { container } = await renderWithBackend(
      <HistorySection filter={{}} />,
    );

    await waitFor(() => expect(asked).toBe(true));
    await waitFor(() => expect(container).not.toHaveTextContent('Over time'));
    expect(container).not.toHaveTextContent('Nothing is counted yet');
  });
});
