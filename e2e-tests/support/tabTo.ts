import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the control has the focus; fails if it is not among the next `within`. */
export async function tabTo(
  page: Page,
  control: Locator,
  within = 40,
): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed < within; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate(element => element === document.activeElement)) {
      return;
    }
  }
  await expect(control).toBeFocused({ timeout: 1 });
}
