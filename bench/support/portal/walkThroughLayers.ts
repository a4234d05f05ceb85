import type { BrowserContext } from '@playwright/test';
import {
  readTimings,
  untilShown,
  watchPage,
  type PageTimings,
} from './watchPage';

const PICTURE = 'svg[aria-label^="Platform layers"] [data-pick]';
const LONGEST_MS = 120_000;
/** What is still going on when a click has been answered. */
const SETTLE_MS = 1_000;

/** Opens one of the pictures, and tells what that took. */
export async function openLayers(
  context: BrowserContext,
  address: string,
): Promise<PageTimings> {
  const page = await context.newPage();
  try {
    await watchPage(page, PICTURE);
    await page.goto(address);
    await untilShown(page, LONGEST_MS);
    await page.waitForTimeout(SETTLE_MS);
    return await readTimings(page);
  } finally {
    await page.close();
  }
}

/**
 * Does once everything that the page offers: picks, pages, narrows, groups
 * anew, zooms, jumps, lists. The timings are of all of it.
 */
export async function walkThroughLayers(
  context: BrowserContext,
  url: string,
): Promise<PageTimings> {
  const page = await context.newPage();
  const settle = () => page.waitForTimeout(SETTLE_MS);
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await settle();
  };
  try {
    await watchPage(page, PICTURE);
    await page.goto(`${url}/platform-layers`);
    await untilShown(page, LONGEST_MS);
    await settle();
    await press(/^Monitoring, run by/);
    await press('Close');
    await press('Show more, wider than the window');
    await press('Plain');
    await press('List');
    await press('Factory');
    await page.getByRole('tab', { name: 'What stands on what' }).click();
    await settle();
    await page.locator('[data-pick]').first().click();
    await settle();
    await press('Close');
    await page.getByLabel('Only with findings').check();
    await settle();
    await page.getByLabel('Only with findings').uncheck();
    await settle();
    await page.getByLabel('Where is').fill('component-4');
    await page.getByRole('option').first().click();
    await settle();
    await press('List');
    return await readTimings(page);
  } finally {
    await page.close();
  }
}
