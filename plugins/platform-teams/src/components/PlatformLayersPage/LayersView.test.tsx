import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import { layersResponse, servesView } from './__fixtures__/servesView';
import { standsView } from './__fixtures__/standsView';
import { LayersView, type LayersViewProps } from './LayersView';

jest.setTimeout(30_000);

const server = setupServer();
registerMswTestHooks(server);

async function setup(
  path = '/',
  options: LayersViewProps & {
    /** Answers a search instead. */
    search?: () => Response | undefined;
  } = {},
) {
  const { search, ...props } = options;
  const asked: URL[] = [];
  server.use(
    http.get(`${BACKEND}/layers`, ({ request }) => {
      const url = new URL(request.url);
      asked.push(url);
      const stands = url.searchParams.get('mode') === 'stands';
      const view = stands ? standsView : servesView;
      const scope = url.searchParams.get('scope');
      return HttpResponse.json(
        layersResponse({
          ...view,
          ...(scope && {
            scope: { ref: scope, title: 'Selling', kind: 'Domain' },
          }),
        }),
      );
    }),
    http.get(`${BACKEND}/layers/entities`, ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({
        ...layersResponse(servesView),
        items: [],
        totalItems: 0,
      });
    }),
    http.get(`${BACKEND}/layers/search`, ({ request }) => {
      asked.push(new URL(request.url));
      const instead = search?.();
      if (instead) return instead;
      return HttpResponse.json({
        ...layersResponse(servesView),
        totalItems: 3,
        items: [
          {
            ref: 'component:default/grafana',
            title: 'Grafana',
            kind: 'Component',
            type: 'service',
            machine: 'monitoring@engineering',
            machineTitle: 'Monitoring',
            servedBy: [],
          },
          {
            ref: 'component:default/lost',
            title: 'Lost and found',
            kind: 'Component',
            servedBy: [],
          },
          {
            ref: 'resource:default/vpc',
            title: 'VPC',
            kind: 'Resource',
            type: 'network',
            servedBy: [],
            box: { id: 'infrastructure/landing', title: 'Landing' },
          },
        ],
      });
    }),
  );
  await renderWithBackend(<LayersView {...props} />, path);
  await screen.findByRole('heading', { level: 2 });
  return { asked };
}

function Address() {
  return <p data-testid="address">{useLocation().search}</p>;
}

describe('LayersView', () => {
  it('shows a part of the organisation, and asks for everything within it', async () => {
    const { asked } = await setup('/?select=monitoring@engineering', {
      scope: 'domain:default/selling',
    });

    expect(
      screen.getByText(/Platform layers · Who serves whom · Selling/),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(asked.map(url => url.pathname.slice(-9))).toContain('/entities'),
    );
    expect(asked.map(url => url.searchParams.get('scope'))).toEqual(
      asked.map(() => 'domain:default/selling'),
    );
  });

  it('shows below it what it is given, with the same numbers', async () => {
    await setup('/', {
      renderBelow: view => <p>{view.coverage.entities} entities explained</p>,
    });

    expect(screen.getByText('60 entities explained')).toBeInTheDocument();
  });

  it('dresses plainly, or as a list, and stays where it is', async () => {
    await setup('/?owner=group:default/checkout');

    expect(screen.getByText('buy the product')).toBeInTheDocument();
    expect(
      screen.getByText('Worn: a bypass, past the platform'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Plain' }));
    expect(screen.getByText('Bypass, past the platform')).toBeInTheDocument();
    expect(screen.getByText('What developers')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'List' }));
    expect(
      screen.getByRole('heading', { level: 3, name: 'Platform' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Zoom' })).toBeNull();
  });

  it('lays the picture out anew when zoomed, and keeps its text', async () => {
    await setup();
    const picture = () =>
      screen.getByRole('group', { name: /^Platform layers, who serves whom/ });
    const width = Number(picture().getAttribute('width'));

    await userEvent.click(
      screen.getByRole('button', { name: 'Show more, wider than the window' }),
    );

    expect(screen.getByText('150 %')).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: /wider than the window/ }),
    ).toContainElement(picture());
    expect(Number(picture().getAttribute('width'))).toBe(width * 1.5);
    expect(picture().getAttribute('viewBox')).toMatch(
      new RegExp(`^0 0 ${width * 1.5} `),
    );
  });

  it('leads from a search to the machine, and says what is in no picture', async () => {
    const { asked } = await setup('/?domain=domain:default/selling');

    await userEvent.type(screen.getByLabelText('Where is'), 'gra');
    const options = await screen.findAllByRole('option');

    expect(options[0]).toHaveTextContent(
      'GrafanaComponent · service · Monitoring',
    );
    expect(options[1]).toHaveAttribute('aria-disabled', 'true');
    expect(options[1]).toHaveTextContent('not in this picture');
    // A slow machine may ask for a part of the word before.
    await waitFor(() =>
      expect(
        asked.filter(url => url.pathname.endsWith('/search')).pop()?.search,
      ).toBe('?domain=domain%3Adefault%2Fselling&query=gra'),
    );

    await userEvent.click(options[0]);

    expect(
      await screen.findByRole('complementary', { name: 'Monitoring' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Monitoring, run by/ }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it.each([
    [
      'the machine that an entity is',
      'component:default/grafana',
      {
        picture: 'Who serves whom',
        panel: 'Monitoring',
        words: 'Grafana: Component · service · Monitoring',
        address: '?select=monitoring%40engineering',
      },
    ],
    [
      'the box of what only the other picture shows',
      'resource:default/vpc',
      {
        picture: 'What stands on what',
        panel: 'Landing',
        words: 'VPC: Resource · network · in Landing',
        address: '?mode=stands&select=infrastructure%2Flanding',
      },
    ],
  ])('leads from a link to %s', async (_, entity, expected) => {
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled;
    const { asked } = await setup(`/?entity=${encodeURIComponent(entity)}`, {
      renderBelow: () => <Address />,
    });

    expect(
      await screen.findByRole('complementary', { name: expected.panel }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: expected.picture })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getByText(expected.words)).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(expected.address);
    const searches = asked.filter(url => url.pathname.endsWith('/search'));
    expect(searches[0].searchParams.get('query')).toBe(entity);
    await waitFor(() =>
      expect(scrolled.mock.contexts).toEqual([
        screen.getByRole('button', {
          name: new RegExp(`^${expected.panel}`),
          pressed: true,
        }),
      ]),
    );
  });

  it('says so when a link leads to what stands in neither picture', async () => {
    await setup('/?entity=component:default/lost', {
      renderBelow: () => <Address />,
    });

    expect(
      await screen.findByText(/^lost stands in neither picture/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('tells when a link could not be followed, and follows it on request', async () => {
    let fails = true;
    await setup('/?entity=component:default/grafana', {
      search: () => (fails ? HttpResponse.error() : undefined),
    });
    expect(
      await screen.findByText('Where it stands could not be looked up.'),
    ).toBeInTheDocument();

    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('complementary', { name: 'Monitoring' }),
    ).toBeInTheDocument();
  });

  it('goes through the picture by arrow keys, and back out with Escape', async () => {
    await setup();
    const picture = screen.getByRole('group', {
      name: /^Platform layers, who serves whom/,
    });
    const [first, second, ...others] = within(picture).getAllByRole('button');

    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(others[others.length - 1]).toHaveFocus();

    await userEvent.keyboard('{ }');
    const panel = await screen.findByRole('complementary');
    expect(within(panel).getByRole('heading', { level: 3 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('complementary')).not.toBeInTheDocument(),
    );
  });

  it('fades the belts of others while something is pointed at', async () => {
    await setup();
    const machine = screen.getByRole('button', { name: /^Monitoring, run by/ });

    await userEvent.hover(machine);
    expect(document.querySelectorAll('.pl-faded').length).toBeGreaterThan(0);
    await userEvent.unhover(machine);
    expect(document.querySelectorAll('.pl-faded')).toHaveLength(0);
  });

  it('counts the filters that narrow it, and clears them', async () => {
    const { asked } = await setup('/?lifecycle=production&tag=java&q=till');

    expect(asked[0].search).toBe(
      '?mode=serves&text=till&lifecycle=production&tag=java',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(asked[asked.length - 1].search).toBe('?mode=serves'),
    );
  });

  it.each([
    ['SVG', 'svg', 'image/svg+xml', '<svg xmlns='],
    ['JSON', 'json', 'application/json', '"asSeenByYou": false'],
  ])('saves what is on show as %s', async (title, extension, type, content) => {
    const saved: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:saved';
      },
      revokeObjectURL: () => undefined,
    });
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        names.push(this.download);
      });
    await setup('/?skin=plain');

    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(
      screen.getByRole('menuitem', { name: new RegExp(`^${title}`) }),
    );

    await waitFor(() =>
      expect(names).toEqual([`platform-layers-serves-2026-11-23.${extension}`]),
    );
    expect(saved[0].type).toBe(type);
    const text = await saved[0].text();
    expect(text).toContain(content);
    expect(text).toContain(servesView.headline.slice(0, 30));
    jest.restoreAllMocks();
  });

  it('gives the focus back to what was picked, once the panel is closed', async () => {
    await setup();
    const machine = screen.getByRole('button', { name: /^Monitoring/ });
    act(() => machine.focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { level: 3, name: 'Monitoring' }),
      ).toHaveFocus(),
    );

    await userEvent.keyboard('{Escape}');

    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Monitoring/ })).toHaveFocus(),
    );
  });
});
