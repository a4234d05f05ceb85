import { renderInTestApp } from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { ResponsibilitySearchDocument } from '@cookie-factory/plugin-platform-teams-common';
import { screen } from '@testing-library/react';
import { ResponsibilitySearchResultItem } from './ResponsibilitySearchResultItem';

const DOCUMENT: ResponsibilitySearchDocument = {
  title: 'Event streams',
  text: 'Moves events. Messaging: kafka.',
  location: '/catalog/default/responsibility/streams',
  description: 'Moves events.',
  owner: 'group:default/sre',
  concerns: ['Messaging', 'Data platform'],
  setAside: '',
};

async function setup(
  document: Partial<ResponsibilitySearchDocument> = {},
  text?: string,
) {
  const { container } = await renderInTestApp(
    <ResponsibilitySearchResultItem
      result={{ ...DOCUMENT, ...document }}
      highlight={
        text === undefined
          ? undefined
          : { fields: { text }, preTag: '<1>', postTag: '</1>' }
      }
      icon={<i data-icon />}
    />,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return container;
}

describe('ResponsibilitySearchResultItem', () => {
  it('says whom to ask about what, and leads to both', async () => {
    const container = await setup({}, 'Messaging: <1>kafka</1>.');
    expect(container).toHaveTextContent(
      'Ask sre about Messaging, Data platform',
    );
    expect(screen.getByRole('link', { name: 'Event streams' })).toHaveAttribute(
      'href',
      '/catalog/default/responsibility/streams',
    );
    expect(screen.getByRole('link', { name: 'sre' })).toHaveAttribute(
      'href',
      '/catalog/default/group/sre',
    );
    expect(screen.getByText('Moves events.')).toBeVisible();
    expect(screen.getByText('Found by: kafka')).toBeVisible();
    expect(container.querySelector('[data-icon]')).not.toBeNull();
  });

  it('says no more than it knows', async () => {
    const container = await setup({ description: '', concerns: [] });
    expect(container).toHaveTextContent(/^Event streamsAsk sre$/);
  });

  it.each([
    ['unconfirmed', /^Unconfirmed: it comes from a place whose/],
    ['deprecated', 'No longer in force.'],
  ] as const)(
    'says of one that is %s that it answers nothing',
    async (setAside, words) => {
      await setup({ setAside });
      expect(screen.getByText(words)).toBeVisible();
    },
  );

  it('is nothing without a result', async () => {
    const { container } = await renderInTestApp(
      <div id="item">
        <ResponsibilitySearchResultItem />
      </div>,
    );
    expect(container.querySelector('#item')).toBeEmptyDOMElement();
  });
});
