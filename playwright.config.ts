import fs from 'node:fs';
import { defineConfig } from '@playwright/test';

const { PLAYWRIGHT_URL, PLAYWRIGHT_FIRST_DAY_URL, CHROMIUM_PATH } = process.env;

// Ports of their own, so that a portal in use is left alone.
const DEMO = { port: 3170, backendPort: 7170 };
const FIRST_DAY = {
  port: 3171,
  backendPort: 7171,
  config: 'app-config.first-day.yaml',
};
const FIRST_DAY_TESTS = '**/first-day.spec.ts';

// Either URL: only what can be tested on portals that run already.
const usesRunning = Boolean(PLAYWRIGHT_URL ?? PLAYWRIGHT_FIRST_DAY_URL);
const portals = [
  {
    name: 'demo',
    testMatch: '**/*.spec.ts',
    testIgnore: FIRST_DAY_TESTS,
    portal: DEMO,
    url: PLAYWRIGHT_URL,
  },
  {
    name: 'first day',
    testMatch: FIRST_DAY_TESTS,
    portal: FIRST_DAY,
    url: PLAYWRIGHT_FIRST_DAY_URL,
  },
].filter(({ url }) => url || !usesRunning);

// Debian's Chromium where it is installed, else the one that Playwright downloads.
const executablePath = [CHROMIUM_PATH, '/usr/bin/chromium'].find(
  path => path && fs.existsSync(path),
);

/** The journeys through the browser; see https://playwright.dev/docs/test-configuration */
export default defineConfig({
  testDir: 'e2e-tests',
  outputDir: '.cache/e2e-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Recording slows a journey down.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: portals.map(({ name, testMatch, testIgnore, portal, url }) => ({
    name,
    testMatch,
    testIgnore,
    use: { baseURL: url ?? `http://localhost:${portal.port}` },
  })),
  webServer: portals
    .filter(({ url }) => !url)
    .map(({ name, portal }) => ({
      name,
      command: startCommand(portal),
      wait: { stdout: /The portal is ready/ },
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      stdout: 'ignore',
      stderr: 'pipe',
    })),
});

function startCommand(portal: typeof DEMO & { config?: string }): string {
  const config = portal.config ? ` --config ${portal.config}` : '';
  return `exec node scripts/start.mjs --fresh --port ${portal.port} --backend-port ${portal.backendPort}${config}`;
}
