import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf, guestToken } from './support/backend';
import { expectAccessible } from './support/expectAccessible';
import { readAgain } from './support/readAgain';
import { expect, test } from './support/test';

interface MatrixRow {
  readonly concern: string;
  readonly registered: boolean;
  readonly cells: readonly { readonly teams: readonly string[] }[];
}

// The demo portal reads what is saved there.
const FOLDER = path.resolve('catalog-info/registered');
const SAVED = path.join(FOLDER, 'security-secret-management.yaml');

/** Speaks to the catalog and to the suite's backend as whoever opens the portal. */
async function backendFor(page: Page) {
  const backend = await backendOf(page);
  const { request } = page.context();
  const token = await guestToken(request, backend);
  const headers = { authorization: `Bearer ${token}` };
  return {
    readAgain: () =>
      readAgain(request, { backend, token, folder: 'registered/' }),
    secretManagement: async () => {
      const response = await request.get(
        `${backend}/api/platform-teams/matrix`,
        { headers },
      );
      const { matrix } = (await response.json()) as {
        matrix: { rows: readonly MatrixRow[] };
      };
      const row = matrix.rows.find(
        ({ concern }) => concern === 'secret-management',
      );
      return {
        registered: row?.registered,
        teams: [...new Set(row?.cells.flatMap(({ teams }) => teams))],
      };
    },
  };
}

const file = (page: Page) => page.locator('code.language-yaml');
const mistakes = (page: Page) =>
  page.getByRole('list', { name: 'What is still to mend' });

test.describe('a team registers a responsibility', () => {
  // The catalog and the suite's copy of it are read every minute or two.
  test.setTimeout(400_000);

  test.afterAll(async ({ browser }) => {
    fs.rmSync(SAVED, { force: true });
    const page = await browser.newPage();
    const backend = await backendFor(page);
    await expect
      .poll(
        async () => {
          await backend.readAgain();
          return (await backend.secretManagement()).registered;
        },
        { timeout: 180_000, intervals: [5_000] },
      )
      .toBe(false);
    await page.close();
  });

  test('with the form, and sees it in the matrix after the catalog has read it', async ({
    page,
  }) => {
    const backend = await backendFor(page);
    expect(await backend.secretManagement()).toEqual({
      registered: false,
      teams: [],
    });

    await page.goto('/platform-teams/coverage');
    await page
      .getByRole('link', { name: 'Register this: Secret management' })
      .or(
        page.getByRole('button', { name: 'Register this: Secret management' }),
      )
      .click();
    await expect(page).toHaveURL(
      /\/platform-teams\/register\?concern=secret-management/,
    );
    await expect(
      page.getByRole('textbox', { name: 'Team that is asked' }),
    ).toHaveValue('Security');
    await page.getByRole('textbox', { name: 'Title' }).fill('Secrets');
    await expect(page.getByText('Valid', { exact: true })).toBeVisible();
    await expect(page.getByText(/^It matches \d+ entities\.$/)).toBeVisible();
    await expect(page.getByText(/^It would settle \d+ finding/)).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(path.basename(SAVED));
    await download.saveAs(SAVED);

    await expect
      .poll(
        async () => {
          await backend.readAgain();
          return backend.secretManagement();
        },
        { timeout: 180_000, intervals: [5_000] },
      )
      .toEqual({ registered: true, teams: ['group:default/security'] });
    await page.goto('/platform-teams/coverage');
    const row = page.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: /^Secret management/ }),
    });
    await expect(
      row.getByRole('link', { name: /Security/ }).first(),
    ).toBeVisible();
    await expect(row).not.toContainText('Nobody has registered this yet.');
  });
});

test('the form says while one types what is wrong, and what would be right', async ({
  page,
}) => {
  await page.goto('/platform-teams/register?concern=monitorin&owner=sre');
  await expect(mistakes(page)).toHaveText(
    /^Line \d+: There is no concern "monitorin"\. .*monitoring/,
  );
  await expectAccessible(page, [page.getByRole('article')]);

  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('textbox', { name: 'Namespace' }).fill('not a one');
  await expect(mistakes(page)).toContainText('"not a one"');
  await page.getByRole('textbox', { name: 'Namespace' }).fill('');
  await expect(mistakes(page)).not.toContainText('"not a one"');
});

test('the form tells whom a registration would meet, before anybody merges it', async ({
  page,
}) => {
  await page.goto(
    '/platform-teams/register?concern=monitoring&owner=group:default/cloud&system=checkout',
  );
  const collisions = page.getByRole('list', { name: 'What it collides with' });
  await expect(collisions).toContainText(
    /^Monitoring: SRE claims the same \d+, by SRE observability/,
  );
  await expectAccessible(page, [page.getByRole('article')]);

  await page.getByRole('button', { name: 'Remove: Place 1' }).click();
  await expect(collisions).toContainText(
    /SRE comes first on \d+, by SRE observability/,
  );
});

test('a responsibility that exists is changed without losing any of it', async ({
  page,
}) => {
  await page.goto(
    '/platform-teams/register?edit=responsibility:default/model-monitoring',
  );
  await expect(
    page.getByRole('heading', { name: 'Change a responsibility' }),
  ).toBeVisible();
  await expect(page.getByText('It collides with nothing.')).toBeVisible();
  await expect(file(page)).toContainText('handsOffTo: model-performance');

  await page.getByRole('textbox', { name: 'Title' }).fill('Watching models');
  await expect(file(page)).toContainText('title: Watching models');
  await expect(file(page)).toContainText('reviewBy: 2027-03-31');

  await page.getByRole('link', { name: 'Home' }).last().click();
  const question = page.getByRole('dialog', {
    name: 'Leave without your changes?',
  });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Watching models',
  );
});

test.describe('the pull request', () => {
  // The form of the scaffolder's own text area says so of itself.
  test.use({ expectedErrors: /The prop `rows` of .* is deprecated/ });

  test('begins with the file', async ({ page }) => {
    await page.goto(
      '/platform-teams/register?concern=slo&owner=group:default/sre&system=checkout',
    );
    await page.getByRole('button', { name: 'Open pull request' }).click();
    await expect(page).toHaveURL(
      /\/create\/templates\/default\/register-responsibility/,
    );
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(
      'sre-slo',
    );
    await expect(page.getByRole('textbox', { name: 'YAML' })).toHaveValue(
      /owner: group:default\/sre/,
    );
  });
});
