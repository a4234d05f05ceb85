import { card } from './support/card';
import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

const CHECKOUT = '/catalog/default/component/checkout-api';

test('the card says who writes the file and leads to its most urgent finding', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  const ownership = card(page, 'Dockerfile ownership');
  await expect(
    ownership.getByText('Developers write it').first(),
  ).toBeVisible();
  await expect(ownership.getByText('1 to fix soon')).toBeVisible();
  await expect(
    ownership.getByRole('img', {
      name: 'Checkout 64 %, DevX 27 %, Security 9 %',
    }),
  ).toBeVisible();

  await ownership.getByRole('link', { name: 'See the 1 to fix soon' }).click();
  await expect(page).toHaveURL(
    `${CHECKOUT}/dockerfile?file=Dockerfile&line=17`,
  );
  await expect(
    page.getByRole('group', { name: 'A secret becomes part of the image' }),
  ).toBeInViewport();
});

test('the tab shows the file with an owner by name at each part', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  await card(page, 'Dockerfile ownership').getByText('Open the file').click();
  await expect(page).toHaveURL(`${CHECKOUT}/dockerfile?file=Dockerfile`);

  const file = card(page, 'The file');
  await expect(file.getByText('FROM node:22-bookworm AS build')).toBeVisible();
  await expect(file.getByText('CMD node dist/server.js')).toBeVisible();
  const base = file.getByRole('button', { name: /^DevX Base image$/ });
  await expect(base).toBeVisible();
  await expect(
    file.getByRole('button', { name: /^Checkout .*Dependencies/ }),
  ).toBeVisible();
  await expect(
    file.getByRole('button', { name: /^Security Secrets in images$/ }),
  ).toBeVisible();

  await base.click();
  await expect(file.getByRole('listitem').first()).toContainText(/Lines? 1/);
});

test('the value of a secret is nowhere on the page, nor in what it loaded', async ({
  page,
}) => {
  const loaded: Promise<string>[] = [];
  page.on('response', response => {
    if (response.url().includes('/api/platform-teams/')) {
      loaded.push(response.text().catch(() => ''));
    }
  });
  await page.goto(`${CHECKOUT}/dockerfile`);
  await expect(page.getByText('ENV PSP_API_KEY=••••••••')).toBeVisible();
  await page
    .getByRole('group', { name: 'A secret becomes part of the image' })
    .getByRole('button', { name: 'Show fix' })
    .click();
  await expect(page.getByRole('button', { name: 'Hide fix' })).toBeVisible();

  expect(await page.content()).not.toContain('sk_live');
  const answers = await Promise.all(loaded);
  expect(answers.join('')).toContain('PSP_API_KEY');
  expect(answers.join('')).not.toContain('sk_live');
});

test('a finding says who decides, who fixes it, and shows the fix', async ({
  page,
}) => {
  await page.goto(`${CHECKOUT}/dockerfile`);
  const finding = page.getByRole('group', {
    name: 'Stop signals do not reach the service',
  });
  await expect(finding).toContainText('Checkout decides and fixes');

  await finding.getByRole('button', { name: 'Show fix' }).click();
  await expect(finding.getByText('Replace line 22')).toBeVisible();
  await expect(finding).toContainText('- CMD node dist/server.js');
  await expect(finding).toContainText('+ CMD ["node", "dist/server.js"]');
});

test('the name of an owner shows its lines alone, and so does a link to that', async ({
  page,
}) => {
  await page.goto(`${CHECKOUT}/dockerfile`);
  const owners = page.getByRole('group', { name: 'Whose lines to show' });
  const security = owners.getByRole('button', { name: /^Security/ });
  const file = card(page, 'The file');
  await expect(file.getByText('RUN npm ci')).toBeVisible();

  await security.click();
  await expect(file.getByText('RUN npm ci')).toBeHidden();
  await expect(file.getByText('ENV PSP_API_KEY=••••••••')).toBeVisible();
  await expect(file.getByText(/^Lines 1 to \d+ left out$/)).toBeVisible();

  await page.reload();
  await expect(security).toHaveAttribute('aria-pressed', 'true');
  await expect(file.getByText('RUN npm ci')).toBeHidden();

  await owners.getByRole('button', { name: /^All/ }).click();
  await expect(file.getByText('RUN npm ci')).toBeVisible();
});

test('a change says whose review it needs, before anybody is asked', async ({
  page,
}) => {
  await page.goto(`${CHECKOUT}/dockerfile`);
  const reviews = card(page, 'Whose review is needed');
  await expect(
    reviews.getByText(/^GitHub asks @crumb\/checkout to review this file/),
  ).toBeVisible();
  await expect(
    reviews.getByText(
      '/Dockerfile @crumb/checkout @crumb/devx @crumb/security',
    ),
  ).toBeVisible();

  await reviews.getByRole('button', { name: 'Try a change' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByLabel('Dockerfile as it would be');
  const before = await text.inputValue();
  await text.fill(before.replace('TIMEOUT_MS=3000', 'TIMEOUT_MS=5000'));
  await dialog.getByRole('button', { name: 'Who has to look?' }).click();
  await expect(
    dialog.getByRole('heading', { name: 'No other team’s review is needed' }),
  ).toBeVisible();

  await text.fill(before.replace('node:22-bookworm\n', 'node:24-bookworm\n'));
  await dialog.getByRole('button', { name: 'Who has to look?' }).click();
  await expect(
    dialog.getByRole('heading', { name: 'A review is needed' }),
  ).toBeVisible();
  await expect(
    dialog.getByText('DevX decides on line 9 (base image).'),
  ).toBeVisible();
  await expectAccessible(page, [dialog]);
});

test('a component without a Dockerfile says so, where it was looked for, and what to do', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/recipe-book/dockerfile');
  const ownership = card(page, 'Dockerfile ownership');

  await expect(ownership.getByText('No Dockerfile found')).toBeVisible();
  await expect(ownership.getByText(/^Looked in: Dockerfile, /)).toBeVisible();
  await expect(
    ownership.getByText(
      'Say where it is: annotation platform-teams/dockerfile',
    ),
  ).toBeVisible();
  await expect(
    ownership.getByText('platform-teams/dockerfile-model: none'),
  ).toBeVisible();
});
