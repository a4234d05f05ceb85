import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import {
  firstDayView,
  layersResponse,
  servesView,
} from './__fixtures__/servesView';
import { standsView } from './__fixtures__/standsView';
import { PlatformLayersContent } from './PlatformLayersContent';

const server = setupServer();
registerMswTestHooks(server);

/** A catalog that holds nothing yet. */
const emptyView: typeof servesView = {
  ...firstDayView,
  coverage: { entities: 0, withDependencies: 0 },
  owners: [],
  layers: firstDayView.layers.map(layer => ({
    ...layer,
    entities: 0,
    columns: [],
  })),
};

/** Nine owners go past the platform, with one entity to nine. */
const manyBypasses: typeof servesView = {
  ...servesView,
  belts: Array.from({ length: 9 }, (_, index) => {
    const ref = `group:default/team-${index + 1}`;
    return {
      id: `bypass:storage@infrastructure>${ref}`,
      kind: 'bypass',
      machine: 'storage@infrastructure',
      layer: 'infrastructure',
      to: { kind: 'owner', ref },
      entities: index + 1,
      severity: 'info',
    };
  }),
};

async function setup(
  options: {
    path?: string;
    partial?: boolean;
    view?: typeof servesView;
    stands?: typeof standsView;
  } = {},
) {
  const asked: URL[] = [];
  server.use(
    http.get(`${BACKEND}/layers`, ({ request }) => {
      const url = new URL(request.url);
      asked.push(url);
      const view =
        url.searchParams.get('mode') === 'stands'
          ? (options.stands ?? standsView)
          : (options.view ?? servesView);
      return HttpResponse.json(layersResponse(view, options.partial));
    }),
    http.get(`${BACKEND}/layers/entities`, ({ request }) => {
      const url = new URL(request.url);
      asked.push(url);
      const second = url.searchParams.has('cursor');
      return HttpResponse.json({
        partial: false,
        asOf: '2026-11-23T15:40:00.000Z',
        titles: {},
        totalItems: 2,
        nextCursor: second ? undefined : 'next',
        items: [
          {
            ref: second ? 'component:default/till' : 'component:default/shop',
            title: second ? 'Till' : 'Shop',
            kind: 'Component',
            type: 'service',
            layer: 'application',
            by: 'owner',
            reason:
              'Application, because its owner Storefront is not a platform team.',
            howToChange: 'Set the annotation platform-teams/layer.',
            crossings: [],
          },
        ],
      });
    }),
  );
  await renderWithBackend(<PlatformLayersContent />, options.path);
  return { asked };
}

describe('PlatformLayersContent', () => {
  it('keeps the place of the picture while it loads', async () => {
    server.use(
      http.get(`${BACKEND}/layers`, () => new Promise<never>(() => {})),
    );
    await renderWithBackend(<PlatformLayersContent />);

    expect(
      await screen.findByRole('status', { name: 'Loading the layers' }),
    ).toBeInTheDocument();
  });

  it('draws machines with their teams, outlines with a suggestion, and owners', async () => {
    await setup();

    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      servesView.headline,
    );
    const platform = screen.getByRole('group', { name: 'Platform' });
    expect(
      within(platform).getByRole('button', {
        name: 'Monitoring, run by SRE for 4 teams.',
      }),
    ).toBeInTheDocument();
    expect(
      within(platform).getByRole('button', {
        name: 'Secret management: nobody has registered this yet. It could be SRE, because it owns the resource vault.',
      }),
    ).toBeInTheDocument();
    expect(within(platform).getByText('SRE?')).toBeInTheDocument();
    expect(within(platform).getByText('claimed twice')).toBeInTheDocument();
    expect(within(platform).getByText('no owner')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Storefront owns 9 entities.' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Coverage: 75 % of 60 entities declare a dependency; the other 25 % are unknown, not clean. 2 entities are unplaced.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('23 November 2026')).toBeInTheDocument();
  });

  it('opens the side panel from the keyboard and closes it with Escape', async () => {
    const { asked } = await setup();
    const machine = await screen.findByRole('button', {
      name: /^Monitoring, run by/,
    });

    machine.focus();
    await userEvent.keyboard('{Enter}');

    const panel = await screen.findByRole('complementary', {
      name: 'Monitoring',
    });
    expect(
      within(panel).getByText(
        'SRE, because SRE observability covers everything.',
      ),
    ).toBeInTheDocument();
    expect(within(panel).getByRole('link', { name: '#sre' })).toHaveAttribute(
      'href',
      'https://chat.example.com/sre',
    );
    expect(
      within(panel).getByRole('link', { name: 'Grafana' }),
    ).toHaveAttribute('href', '/catalog/default/component/grafana');
    expect(
      await within(panel).findByRole('link', { name: 'Shop' }),
    ).toBeInTheDocument();
    expect(
      asked.some(
        url => url.searchParams.get('selected') === 'monitoring@engineering',
      ),
    ).toBe(true);

    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('complementary')).not.toBeInTheDocument(),
    );
  });

  it('pages the entities, and narrows them to an owner', async () => {
    const { asked } = await setup({ path: '/?select=monitoring@engineering' });
    const panel = await screen.findByRole('complementary', {
      name: 'Monitoring',
    });

    await userEvent.click(
      await within(panel).findByRole('button', { name: 'Show more, 1 of 2' }),
    );
    expect(
      await within(panel).findByRole('link', { name: 'Till' }),
    ).toBeInTheDocument();

    await userEvent.click(
      within(panel).getByRole('button', { name: 'Storefront' }),
    );
    expect(
      await within(panel).findByText(/What it does for Storefront/),
    ).toBeInTheDocument();
    expect(asked[asked.length - 1].search).toBe(
      '?machine=monitoring%40engineering&customer=group%3Adefault%2Fstorefront&limit=10',
    );
  });

  it('offers to register what nobody staffs, with the suggestion apart', async () => {
    await setup({ path: '/?select=secret-management@engineering' });
    const panel = await screen.findByRole('complementary', {
      name: 'Secret management',
    });

    expect(panel).toHaveTextContent(
      'It could be SRE, because it owns the resource vault.',
    );
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Register this' }),
    );

    await waitFor(() =>
      expect(panel).toHaveTextContent('kind: Responsibility'),
    );
    expect(panel).toHaveTextContent('concerns: [secret-management]');
  });

  it('says who decides about a bypass', async () => {
    const { asked } = await setup();

    await userEvent.click(
      await screen.findByRole('button', {
        name: /^Bypass, past the platform: 3 entities of Storefront on Storage/,
      }),
    );

    const panel = await screen.findByRole('complementary', {
      name: '3 entities of Storefront on Storage',
    });
    expect(panel).toHaveTextContent(
      'Worth fixing: a platform offers this kind of thing.',
    );
    await waitFor(() =>
      expect(asked[asked.length - 1].search).toBe(
        '?owner=group%3Adefault%2Fstorefront&crossing=bypass&limit=10',
      ),
    );
  });

  it('shows the same as a list', async () => {
    await setup({ path: '/?view=list' });

    expect(
      await screen.findByRole('heading', { level: 3, name: 'Platform' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 4, name: 'ML Platform' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Monitoring.*SRE.*4 teams/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: /Bypass: 3 entities on Storage.*Storefront.*worth fixing/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: /who serves whom/ }),
    ).not.toBeInTheDocument();
  });

  it('switches to what stands on what, by the grouping of the URL', async () => {
    const { asked } = await setup({ path: '/?by=system&boxes=12' });

    await userEvent.click(
      await screen.findByRole('tab', { name: 'What stands on what' }),
    );

    expect(
      await screen.findByRole('button', {
        name: 'Shop: 22 entities, 1 finding.',
      }),
    ).toBeInTheDocument();
    expect(asked[asked.length - 1].search).toBe(
      '?mode=stands&groupBy=system&boxes=12&belts=400',
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Shop: 22 entities, 1 finding.' }),
    );
    const panel = await screen.findByRole('complementary', { name: 'Shop' });
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Landing' }),
    );
    expect(
      await screen.findByRole('complementary', { name: 'Shop on Landing' }),
    ).toHaveTextContent('1 dependency, 1 bypass');
  });

  it('lists what stands on what', async () => {
    await setup({ path: '/?mode=stands&view=list' });

    const application = await screen.findByRole('region', {
      name: 'Application',
    });
    expect(
      within(application).getByRole('button', {
        name: /Shop.*1 finding.*22 entities/,
      }),
    ).toBeInTheDocument();
    expect(
      within(application)
        .getAllByRole('list', { name: 'Stands on' })
        .map(uses => uses.textContent),
    ).toContain('Stands onDelivery 12Checkout 4Landing 1, 1 bypass');
  });

  it('says in which layer something stands where a name alone does not tell', async () => {
    const unclear: typeof standsView = {
      ...standsView,
      layers: standsView.layers.map(layer => ({
        ...layer,
        boxes: layer.boxes.map(box => ({
          ...box,
          ...(box.title === 'Landing' && { title: 'Shop' }),
          ...(box.title === 'Delivery' && { kind: 'rest', title: '9 more' }),
        })),
      })),
    };
    await setup({ path: '/?mode=stands&view=list', stands: unclear });

    const application = await screen.findByRole('region', {
      name: 'Application',
    });
    expect(
      within(application)
        .getAllByRole('list', { name: 'Stands on' })
        .map(uses => uses.textContent),
    ).toContain(
      'Stands on9 more (Platform) 12Checkout 4Shop (Infrastructure) 1, 1 bypass',
    );
  });

  it('shows outlines and the next step on the first day, and nothing red', async () => {
    await setup({ view: firstDayView });

    expect(
      await screen.findByText('Nobody has registered a responsibility yet.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See which teams to begin with' }),
    ).toHaveAttribute('href', '/platform-teams');
    const outlines = screen.getAllByRole('button', {
      name: /nobody has registered this yet/,
    });
    expect(
      outlines.every(outline =>
        outline.querySelector('path[stroke-dasharray="4 3"]'),
      ),
    ).toBe(true);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each(['/', '/?view=list'])(
    'says what to do first where the catalog is empty, at %s',
    async path => {
      await setup({ view: emptyView, path });

      expect(
        await screen.findByRole('link', { name: /How to add them/ }),
      ).toHaveAttribute('href', expect.stringContaining('software-catalog'));
    },
  );

  it('does not ask for more entities where filters leave none', async () => {
    await setup({ view: emptyView, path: '/?owner=group:default/checkout' });

    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByText('How to add them')).not.toBeInTheDocument();
  });

  it('lists the largest bypasses, and all of them on request', async () => {
    await setup({ view: manyBypasses, path: '/?view=list' });

    const rows = () => screen.getAllByRole('button', { name: /Bypass: / });
    await screen.findByRole('button', { name: /Bypass: 9 entities/ });
    expect(rows().map(row => row.textContent?.slice(0, 18))).toEqual(
      [9, 8, 7, 6, 5, 4].map(entities => `Bypass: ${entities} entities`),
    );

    const more = screen.getByRole('button', { name: 'Show all 9 bypasses' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);

    expect(rows()).toHaveLength(9);
    expect(
      screen.getByRole('button', { name: 'Show fewer bypasses' }),
    ).toHaveFocus();
  });

  it('says that the view is partial, and no more', async () => {
    await setup({ partial: true });

    expect(await screen.findByText(/^As seen by you/)).toBeInTheDocument();
  });

  it('tells what failed and recovers', async () => {
    let calls = 0;
    server.use(
      http.get(`${BACKEND}/layers`, () => {
        calls += 1;
        return calls === 1
          ? HttpResponse.json(
              {
                error: {
                  name: 'ServiceUnavailableError',
                  message: 'The catalog has not been read yet.',
                },
              },
              { status: 503 },
            )
          : HttpResponse.json(layersResponse(servesView));
      }),
    );
    await renderWithBackend(<PlatformLayersContent />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The layers could not be loaded.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('button', { name: /^Monitoring, run by/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks for what is searched', async () => {
    const { asked } = await setup();

    await userEvent.type(
      await screen.findByLabelText('Search by name'),
      'shop',
    );

    await waitFor(() =>
      expect(asked[asked.length - 1].search).toBe('?mode=serves&text=shop'),
    );
  });
});
