import type { ReactElement } from 'react';
import { renderInTestApp } from '@backstage/test-utils';
import type { Crossing } from '@cookie-factory/platform-teams-core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogGraphLinkRef } from '../../../routes';
import { CrossingNote } from './CrossingNote';
import { GraphLink } from './GraphLink';

const SHOP = 'component:default/shop';
const bypass: Crossing = {
  id: `bypass:${SHOP}->resource:default/vpc`,
  kind: 'bypass',
  from: SHOP,
  to: 'resource:default/vpc',
  fromLayer: 'application',
  toLayer: 'infrastructure',
  severity: 'warning',
  severityReason: 'A warning, because SRE offers the mesh for this.',
  reason: 'Shop depends on vpc directly, past the platform.',
  fix: 'Use the mesh instead.',
  accepted: undefined,
};
const cycle: Crossing = {
  ...bypass,
  id: 'cycle:1',
  kind: 'cycle',
  path: [SHOP, 'component:default/mesh', SHOP],
};

function setup(element: ReactElement) {
  return renderInTestApp(element, {
    mountedRoutes: { '/catalog-graph': catalogGraphLinkRef },
  });
}

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-11-30T12:00:00Z'),
    doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('CrossingNote', () => {
  it('says what, how it weighs and why, and what to do', async () => {
    await setup(<CrossingNote crossing={bypass} at={SHOP} />);

    expect(screen.getByText('Bypass, worth fixing')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Shop depends on vpc directly, past the platform. A warning, because SRE offers the mesh for this. Use the mesh instead.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says whose word counts where others have accepted it', async () => {
    const words =
      'It is accepted where that does not count (we looked away): only checkout can accept it.';
    await setup(
      <CrossingNote
        crossing={{
          ...bypass,
          lapsed: {
            until: '2027-01-31',
            reason: 'we looked away',
            why: 'not-theirs',
          },
          lapsedWords: words,
        }}
        at={SHOP}
      />,
    );

    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('has the lines ready that accept it until a day three months ahead', async () => {
    const { container } = await setup(
      <CrossingNote crossing={bypass} at={SHOP} />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept it for a while' }),
    );

    await waitFor(() =>
      expect(container.querySelector('code')?.textContent).toBe(
        [
          'metadata:',
          '  annotations:',
          '    platform-teams/accepted: |',
          '      bypass:component:default/shop->resource:default/vpc until 2027-03-02: why it has to stay',
        ].join('\n'),
      ),
    );
  });

  it('offers nothing to accept where another entity causes it, or somebody has accepted it', async () => {
    await setup(
      <>
        <CrossingNote crossing={bypass} at="component:default/other" />
        <CrossingNote
          crossing={{
            ...bypass,
            accepted: { until: '2027-03-31', reason: 'the mesh comes' },
          }}
          at={SHOP}
        />
      </>,
    );

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(
      screen.getByText('Accepted until 2027-03-31: the mesh comes'),
    ).toBeInTheDocument();
  });

  it('leads to the way round a cycle as a graph', async () => {
    await setup(<CrossingNote crossing={cycle} at={SHOP} />);

    expect(
      screen.getByRole('link', { name: 'The way round as a graph' }),
    ).toHaveAttribute(
      'href',
      '/catalog-graph?rootEntityRefs%5B%5D=component%3Adefault%2Fshop&rootEntityRefs%5B%5D=component%3Adefault%2Fmesh&maxDepth=1',
    );
  });
});

describe('GraphLink', () => {
  it('is not there where the portal has no catalog-graph', async () => {
    await renderInTestApp(<GraphLink roots={[SHOP]}>As a graph</GraphLink>);

    expect(screen.queryByText('As a graph')).not.toBeInTheDocument();
  });
});
