import fs from 'node:fs';
import { defineConfig } from '@playwright/test';

// Ports of their own, so that a portal in use is left alone. PLAYWRIGHT_URL tests a running one.
const PORT = 3170;
const BACKEND_PORT = 7170;
const { PLAYWRIGHT_URL, CHROMIUM_PATH } = process.env;

// Debian's Chromium where it is installed, else the one that Playwright downloads.
const executablePath = [CHROMIUM_PATH, '/usr/bin/chromium'].find(
  path => path && fs.existsSync(path),
);

/** The journeys through the browser; see https://playwright.dev/docs/test-configuration */
export default defineConfig({
  testDir: 'e2e-tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/e2e-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: PLAYWRIGHT_URL ?? `http://localhost:${PORT}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
  webServer: PLAYWRIGHT_URL
    ? undefined
    : {
        command: `exec node scripts/start.mjs --fresh --port ${PORT} --backend-port ${BACKEND_PORT}`,
        wait: { stdout: /The portal is ready/ },
        timeout: 300_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        stdout: 'ignore',
        stderr: 'pipe',
      },
});
