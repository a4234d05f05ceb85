import { expectAccessible } from './support/expectAccessible';
import { expectToFit } from './support/expectToFit';
import { expect, test } from './support/test';

const WIDTHS = [1440, 1024, 768, 390];
const SMALLEST_TEXT = 11;

test.describe.configure({ timeout: 180_000 });

for (const mode of ['serves', 'stands']) {
  for (const skin of ['factory', 'plain']) {
    test(`${mode}, ${skin}: fits, can be read and is accessible from 390 to 1440 wide, light and dark`, async ({
      page,
    }) => {
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`/platform-layers?mode=${mode}&skin=${skin}`);
        for (const width of WIDTHS) {
          await test.step(`${theme}, ${width} wide`, async () => {
            await page.setViewportSize({ width, height: 1000 });
            const sheet = page.getByRole('region', {
              name: /^Platform layers: /,
            });
            await expect(sheet.getByRole('button').first()).toBeVisible();
            // The picture is laid out anew a moment after the window.
            await expect
              .poll(() =>
                page.evaluate(() => document.documentElement.scrollWidth),
              )
              .toBeLessThanOrEqual(width);
            await expectToFit(sheet);
            await expectAccessible(page, [sheet]);
            const small = await sheet
              .locator('text')
              .evaluateAll(
                (texts, least) =>
                  texts
                    .filter(
                      text =>
                        parseFloat(getComputedStyle(text).fontSize) < least,
                    )
                    .map(text => text.textContent),
                SMALLEST_TEXT,
              );
            expect.soft(small).toEqual([]);
          });
        }
      }
    });
  }
}
