import type { Locator, Page } from '@playwright/test';
import { card } from './support/card';
import { expect, test } from './support/test';

test.use({ expectedErrors: /Failed to load resource/ });

const ROUTES = '**/api/platform-teams/**';
const CHECKOUT = '/catalog/default/component/checkout-api';

interface Part {
  readonly within: (page: Page) => Locator;
  readonly recovered: (within: Locator) => Locator;
}

interface View {
  readonly name: string;
  readonly path: string;
  readonly parts: readonly Part[];
}

const VIEWS: readonly View[] = [
  {
    name: 'the cards of a component',
    path: CHECKOUT,
    parts: [
      {
        within: page => card(page, 'Who to ask'),
        recovered: within =>
          within.getByRole('button', { name: 'Why, for Monitoring' }),
      },
      {
        within: page => card(page, 'Dockerfile ownership'),
        recovered: within =>
          within.getByRole('heading', { name: 'Who decides on its 22 lines' }),
      },
      {
        within: page => card(page, 'Layer'),
        recovered: within => within.getByText('checkout-api is here.'),
      },
    ],
  },
  {
    name: 'the Dockerfile tab',
    path: `${CHECKOUT}/dockerfile`,
    parts: [
      {
        within: page => page.getByRole('main'),
        recovered: within => within.getByText('FROM node:22-bookworm AS build'),
      },
    ],
  },
  {
    name: 'the page of layers',
    path: '/platform-layers',
    parts: [
      {
        within: page => page.locator('body'),
        recovered: within =>
          within.getByRole('button', { name: /^Monitoring, run by/ }),
      },
    ],
  },
  {
    name: 'the page of teams',
    path: '/platform-teams',
    parts: [
      {
        within: page => page.getByRole('region', { name: 'Findings' }),
        recovered: within =>
          within.getByRole('row', { name: /^forecast-training/ }),
      },
      {
        within: page => page.locator('body'),
        recovered: within => within.getByRole('row', { name: /^SRE / }),
      },
    ],
  },
  {
    name: 'the responsibilities of a team',
    path: '/catalog/default/group/ml-platform/responsibilities',
    parts: [
      {
        within: page => page.getByRole('main'),
        recovered: within =>
          within.getByRole('heading', { name: 'What we do' }),
      },
    ],
  },
];

for (const { name, path, parts } of VIEWS) {
  test(`${name}: the backend is away, which is told, and back without a reload`, async ({
    page,
  }) => {
    await page.route(ROUTES, route => route.abort());
    await page.goto(path);
    for (const { within } of parts) {
      await expect(failureOf(within(page)).first()).toContainText(
        'The portal’s backend does not answer. It is asked again by itself.',
      );
    }

    await page.unroute(ROUTES);
    for (const { within, recovered } of parts) {
      await within(page)
        .getByRole('button', { name: 'Try again' })
        .first()
        .click();
      await expect(recovered(within(page))).toBeVisible();
      await expect(failureOf(within(page))).toHaveCount(0);
    }
  });
}

function failureOf(within: Locator): Locator {
  return within.getByRole('alert').filter({ hasText: 'could not' });
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
