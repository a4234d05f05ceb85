import fs from 'node:fs';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';

const INSTALLED = '/usr/bin/chromium';
// Debian's where it is installed, else the one that Playwright downloads.
const OPTIONS = {
  executablePath: fs.existsSync(INSTALLED) ? INSTALLED : undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

/** Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(OPTIONS);
}

/** Chromium for a page that may never answer again. */
export async function openKillableBrowser(): Promise<{
  readonly browser: Browser;
  kill(): Promise<void>;
}> {
  const server = await chromium.launchServer(OPTIONS);
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser, kill: () => server.kill() };
}

/** A browser that the portal has let in as its guest, with the app in its cache. */
export async function signIn(
  browser: Browser,
  url: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('link', { name: 'Catalog', exact: true }).waitFor();
  await page.close();
  return context;
}
