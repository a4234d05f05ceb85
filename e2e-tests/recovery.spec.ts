import type { Locator, Page } from '@playwright/test';
import { card } from './support/card';
import { expect, test } from './support/test';

test.use({ expectedErrors: /Failed to load resource/ });

const ROUTES = '**/api/platform-teams/**';
const CHECKOUT = '/catalog/default/component/checkout-api';

interface View {
  readonly name: string;
  readonly path: string;
  readonly within: (page: Page) => Locator;
  readonly recovered: (within: Locator) => Locator;
}

const VIEWS: readonly View[] = [
  {
    name: 'Who to ask',
    path: CHECKOUT,
    within: page => card(page, 'Who to ask'),
    recovered: within =>
      within.getByRole('button', { name: 'Why, for Monitoring' }),
  },
  {
    name: 'the Dockerfile card',
    path: CHECKOUT,
    within: page => card(page, 'Dockerfile ownership'),
    recovered: within =>
      within.getByRole('heading', { name: 'Who decides on its 22 lines' }),
  },
  {
    name: 'the layer card',
    path: CHECKOUT,
    within: page => card(page, 'Layer'),
    recovered: within => within.getByText('checkout-api is here.'),
  },
  {
    name: 'the Dockerfile tab',
    path: `${CHECKOUT}/dockerfile`,
    within: page => page.locator('body'),
    recovered: within => within.getByText('FROM node:22-bookworm AS build'),
  },
  {
    name: 'the page of layers',
    path: '/platform-layers',
    within: page => page.locator('body'),
    recovered: within =>
      within.getByRole('button', { name: /^Monitoring, run by/ }),
  },
  {
    name: 'the page of teams',
    path: '/platform-teams',
    within: page => page.locator('body'),
    recovered: within => within.getByRole('row', { name: /^SRE / }),
  },
  {
    name: 'the responsibilities of a team',
    path: '/catalog/default/group/ml-platform/responsibilities',
    within: page => page.locator('body'),
    recovered: within => within.getByRole('heading', { name: 'What we do' }),
  },
];

for (const { name, path, within, recovered } of VIEWS) {
  test(`${name} tells that the backend is away, and comes back without a reload`, async ({
    page,
  }) => {
    await page.route(ROUTES, route => route.abort());
    await page.goto(path);
    const part = within(page);
    const failure = part.getByRole('alert').filter({ hasText: 'could not' });
    await expect(failure.first()).toContainText(
      'The portal’s backend does not answer. It is asked again by itself.',
    );

    await page.unroute(ROUTES);
    await part.getByRole('button', { name: 'Try again' }).first().click();
    await expect(recovered(part)).toBeVisible();
    await expect(failure).toHaveCount(0);
  });
}

test('a view recovers by itself, with nobody at the keyboard', async ({
  page,
}) => {
  await page.route(ROUTES, route =>
    route.fulfill({
      status: 503,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        error: { name: 'ServiceUnavailableError', message: 'Starting up' },
        response: { statusCode: 503 },
      },
    }),
  );
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await expect(whoToAsk.getByRole('alert')).toContainText('Starting up');
  await expect(whoToAsk.getByRole('link', { name: 'Checkout' })).toBeVisible();

  await page.unroute(ROUTES);
  await expect(
    whoToAsk.getByRole('button', { name: 'Why, for Monitoring' }),
  ).toBeVisible();
});
