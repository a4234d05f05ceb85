import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

// The index is made in the background, soon after the portal is ready.
const INDEXED = { timeout: 60_000, intervals: [1_000] };

test('"who runs kafka" finds the team that does, and why', async ({ page }) => {
  const item = page
    .getByRole('listitem')
    .filter({ hasText: 'Ask' })
    .filter({ hasText: /Found by: .*kafka/i });
  await expect(async () => {
    await page.goto('/search?query=who+runs+kafka');
    await expect(item.first()).toBeVisible({ timeout: 5_000 });
  }).toPass(INDEXED);

  const first = item.first();
  await expect(first).toContainText(/Ask SRE about .*Messaging/);
  // The list around it is Backstage's own.
  await expectAccessible(page, [first.locator(':scope > *').first()]);

  await first.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/catalog\/default\/responsibility\//);
});

test('the search can be narrowed to responsibilities', async ({ page }) => {
  await page.goto('/search?query=kafka');
  await page.getByText('Responsibilities', { exact: true }).click();

  await expect(page).toHaveURL(/types.*platform-teams-responsibility/);
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ask' }).first(),
  ).toBeVisible();
});
