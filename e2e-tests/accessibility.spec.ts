import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { useTheme } from './support/useTheme';

for (const theme of ['light', 'dark'] as const) {
  test(`the home page is accessible in the ${theme} theme`, async ({
    page,
  }) => {
    await useTheme(page, theme);
    await page.goto('/');
    await expect(
      page.getByRole('link', { name: 'Walk through the factory' }),
    ).toBeVisible();

    await expectAccessible(page);
  });
}
