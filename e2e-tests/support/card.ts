import type { Locator, Page } from '@playwright/test';

/** The card of a page that has this title. */
export function card(page: Page, title: string): Locator {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}
