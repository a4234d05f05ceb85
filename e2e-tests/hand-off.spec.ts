import { card } from './support/card';
import { expect, test } from './support/test';

// React's own words about the table of Backstage's notifications.
test.use({ expectedErrors: /Support for defaultProps will be removed/ });

const CHECKOUT = '/catalog/default/component/checkout-api';

test('an alert is raised to the team that acts, and reaches it as a notification', async ({
  page,
}) => {
  // The limit counts an hour; another run on the same portal says something else.
  const seen = `Orders fail since ${new Date().toISOString()}.`;
  await page.goto(CHECKOUT);
  const whoToAsk = card(page, 'Who to ask');
  await whoToAsk.getByRole('button', { name: 'Why, for Monitoring' }).click();
  await expect(
    whoToAsk.getByText('SRE raises the alert, Checkout acts: on call.'),
  ).toBeVisible();

  await whoToAsk.getByRole('button', { name: 'Raise to Checkout' }).click();
  const form = page.getByRole('dialog', { name: 'Tell Checkout?' });
  await form.getByRole('textbox').fill(seen);
  await expect(form).toContainText('checkout-api is yours to act on: on call');
  await expect(form).toContainText(
    `“${seen}” Mara Petrov raised this. SRE looks after monitoring and hands off to you.`,
  );
  await form.getByRole('button', { name: 'Send to Checkout' }).click();
  await expect(form.getByRole('status')).toHaveText('Checkout has been told.');
  await form.getByRole('button', { name: 'Close' }).click();

  // Mara Petrov, who is signed in, belongs to Checkout.
  await page.goto('/notifications');
  await expect(page.getByText(seen, { exact: false }).first()).toBeVisible();
  await page
    .getByRole('link', { name: 'checkout-api is yours to act on: on call' })
    .first()
    .click();
  await expect(page).toHaveURL(CHECKOUT);
});

test('a team keeps its line: it says who acts, what it never changes, and for which entities', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/ml-platform/responsibilities');
  const line = page.getByRole('region', { name: 'The line we keep' });
  await expect(line).toContainText('hands off to');
  await expect(line.getByRole('link', { name: 'Data Science' })).toBeVisible();
  await expect(line.getByText('Model inputs')).toBeVisible();

  await line.getByRole('button', { name: 'Raise an alert' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Entity' }).fill('fraud');
  await page.getByRole('option', { name: /fraud-score/ }).click();
  await expect(
    dialog.getByRole('button', { name: 'Send to Data Science' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page
    .getByRole('button', { name: 'Model monitoring: which 4 of 5' })
    .click();
  await expect(
    page
      .getByRole('dialog', { name: 'Model monitoring: 4 of 5' })
      .getByRole('link', { name: 'fraud-score' }),
  ).toBeVisible();
});

test('the page of a team is printed alone and in full', async ({ page }) => {
  await page.goto('/catalog/default/group/ml-platform/responsibilities');
  await expect(
    page.getByRole('region', { name: 'How to reach us' }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('link', { name: 'Settings' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(
    page.getByRole('heading', { name: /^What ML Platform does for others/ }),
  ).toBeVisible();
  // Nothing scrolls inside a frame: paper has as many pages as there is text.
  const cut = await page
    .getByRole('region', { name: 'How to reach us' })
    .evaluate(element => {
      const { bottom } = element.getBoundingClientRect();
      return bottom > document.documentElement.scrollHeight + 1;
    });
  expect(cut).toBe(false);
});

test('a registration shows what it beats and what it loses to', async ({
  page,
}) => {
  await page.goto('/catalog/default/responsibility/sre-observability/reach');
  const beats = page.getByRole('region', { name: 'What it beats' });
  await expect(
    beats.getByRole('row', { name: /^DevX starter monitoring/ }).first(),
  ).toContainText('A rule for one system comes before a rule for all.');

  await beats
    .getByRole('link', { name: 'DevX starter monitoring' })
    .first()
    .click();
  await page
    .getByRole('tab', { name: 'Reach' })
    .or(page.getByRole('link', { name: 'Reach' }))
    .first()
    .click();
  await expect(
    page
      .getByRole('region', { name: 'What it loses to' })
      .getByRole('row', { name: /^SRE observability/ })
      .first(),
  ).toContainText('A rule for one system comes before a rule for all.');
});
