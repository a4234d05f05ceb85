import { card } from './support/card';
import { expect, test } from './support/test';
import { tabTo } from './support/tabTo';

const CHECKOUT = '/catalog/default/component/checkout-api';

test('a search by keyboard for "pager" finds who answers it, and why', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await expect(
    whoToAsk.getByRole('button', { name: 'Why, for Monitoring' }),
  ).toBeVisible();

  await whoToAsk.getByRole('textbox', { name: 'Who do I ask about' }).focus();
  await page.keyboard.type('pager');
  await expect(
    whoToAsk.getByRole('listitem').filter({ hasText: 'On call' }),
  ).toContainText('Checkout');
  await expect(whoToAsk.getByRole('status')).toHaveText(/^2 of \d+ answers$/);
  await expect(whoToAsk.getByText('CI/CD')).toBeHidden();

  await tabTo(page, whoToAsk.getByRole('button', { name: 'Why, for On call' }));
  await page.keyboard.press('Enter');
  await expect(
    whoToAsk.getByText(/^Checkout, because it owns checkout-api/),
  ).toBeVisible();
});

test('three keys from the page of a component say whom to ask for alerts', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await expect(
    whoToAsk.getByRole('button', { name: 'Why, for Monitoring' }),
  ).toBeVisible();

  for (const key of ['/', 'a', 'l']) await page.keyboard.press(key);

  const first = whoToAsk.getByRole('listitem').first();
  await expect(first).toContainText('Alert routing');
  await expect(
    first.getByRole('link', { name: 'SRE', exact: true }),
  ).toBeVisible();
});

test('the areas of work tell who holds each, and stay as they were narrowed', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  await card(page, 'Who to ask')
    .getByRole('button', { name: 'More about these answers' })
    .click();
  await page.getByRole('menuitem', { name: 'All areas of work' }).click();
  await expect(page).toHaveURL('/platform-teams/vocabulary');

  await page.getByRole('textbox', { name: /^Search/ }).fill('kafka');
  await expect(page).toHaveURL('/platform-teams/vocabulary?q=kafka');
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: 'Messaging' });
  await expect(row.getByRole('link', { name: 'SRE' })).toBeVisible();
  await row.getByRole('button', { name: 'More about Messaging' }).click();
  await expect(row.getByRole('definition').last()).toHaveText('messaging');
});

test('the answer for monitoring says why, and which rule it beats', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await whoToAsk.getByRole('button', { name: 'Why, for Monitoring' }).click();

  await expect(
    whoToAsk.getByText(
      'SRE, because SRE observability covers the system checkout, and checkout-api is part of it.',
    ),
  ).toBeVisible();
  const rules = whoToAsk
    .getByRole('list', { name: 'Rules that were considered' })
    .getByRole('listitem');
  await expect(rules).toHaveCount(2);
  await expect(rules.nth(0)).toContainText(
    'SRE observability covers the system checkout. This one answers.',
  );
  await expect(rules.nth(1)).toContainText(
    'DevX starter monitoring covers everything. A rule for one system comes before a rule for all.',
  );

  await rules.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(
    '/catalog/default/responsibility/devx-starter-monitoring',
  );
  await expect(
    page.getByRole('heading', { name: 'DevX starter monitoring' }).first(),
  ).toBeVisible();
});

test('the button beside an answer starts the template that does the work', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  await card(page, 'Who to ask')
    .getByRole('listitem')
    .filter({ hasText: 'Monitoring' })
    .getByText('Add a dashboard')
    .click();

  await expect(page).toHaveURL('/create/templates/default/add-dashboard');
});

test('work that nobody has yet names a team to ask meanwhile, and because of what', async ({
  page,
}) => {
  await page.goto(CHECKOUT);
  const gap = card(page, 'Who to ask')
    .getByRole('listitem')
    .filter({ hasText: 'Secret management' });

  await expect(gap).toContainText('Nobody has registered this yet');
  await expect(gap).toContainText('Meanwhile ask');
  await expect(gap).toContainText(
    'A suggestion, because it owns the resource vault and its name says Security.',
  );
  const suggestion = gap.getByRole('link', { name: 'Security' });
  await expect(suggestion.locator('xpath=..')).toHaveCSS(
    'border-top-style',
    'dashed',
  );
});

test('work that is claimed twice shows both teams', async ({ page }) => {
  await page.goto('/catalog/default/component/forecast-training');
  const conflict = card(page, 'Who to ask')
    .getByRole('listitem')
    .filter({ hasText: 'CI/CD' });

  await expect(
    conflict.getByRole('link', { name: 'DevX', exact: true }),
  ).toBeVisible();
  await expect(
    conflict.getByRole('link', { name: 'ML Platform', exact: true }),
  ).toBeVisible();
  for (const contact of ['DevX: #devx', 'ML Platform: #ml-platform']) {
    await expect(conflict.getByRole('link', { name: contact })).toHaveAttribute(
      'href',
      /^https:/,
    );
  }
  await expect(conflict).toContainText('Claimed twice: ask either, they know.');
});

test('a search that finds nothing leads to the owner', async ({ page }) => {
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await whoToAsk
    .getByRole('textbox', { name: 'Who do I ask about' })
    .fill('zeppelin');

  const nothing = whoToAsk.getByRole('status');
  await expect(nothing).toContainText('No area of work is called that here.');
  await nothing.getByRole('link', { name: 'Checkout', exact: true }).click();
  await expect(page).toHaveURL('/catalog/default/group/checkout');
});

test('on a narrow window whom to ask comes right after what it is', async ({
  page,
}) => {
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/catalog/default/component/checkout-api');
    await expect(
      page.getByRole('button', { name: 'Why, for Monitoring' }),
    ).toBeVisible();
    await expect(card(page, 'Layer')).toBeVisible();
    const tops = await Promise.all(
      ['About', 'Who to ask', 'Dockerfile ownership', 'Layer'].map(
        async title => (await card(page, title).boundingBox())?.y ?? 0,
      ),
    );
    const [about, whoToAsk, ...others] = tops;

    expect.soft(about, `${width} wide`).toBeLessThan(whoToAsk);
    expect.soft(whoToAsk, `${width} wide`).toBeLessThan(Math.min(...others));
  }
});
