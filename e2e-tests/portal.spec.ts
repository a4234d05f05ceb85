import { expect, test } from './support/test';

test('the home page leads to each of the three questions', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Cookie Factory' }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Ask about checkout-api' }).click();
  await expect(page).toHaveURL('/catalog/default/component/checkout-api');
  await expect(
    page.getByRole('heading', { name: 'checkout-api' }).first(),
  ).toBeVisible();

  await page.goBack();
  await page
    .getByRole('link', { name: 'Open the Dockerfile of checkout-api' })
    .click();
  await expect(page).toHaveURL(
    '/catalog/default/component/checkout-api/dockerfile',
  );

  await page.goBack();
  await page.getByRole('link', { name: 'Walk through the factory' }).click();
  await expect(page).toHaveURL('/platform-layers');
});

test('whoever opens the portal is signed in', async ({ page }) => {
  await page.goto('/settings');

  await expect(page.getByText('Mara Petrov').first()).toBeVisible();
});
