import fs from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { card } from './support/card';
import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

// Dough & Sons have a catalog with owners; nobody has registered anything.
const ORDER_INTAKE = '/catalog/default/component/order-intake';

/** Nothing is broken on a first day, so nothing may look it. */
async function expectNothingRed(content: Locator): Promise<void> {
  await expect(
    content.getByRole('alert').filter({ hasText: /\S/ }),
  ).toHaveCount(0);
  await expect(content.locator('[class*="colorError"]')).toHaveCount(0);
  await expect(content.getByText('Fix now')).toHaveCount(0);
}

async function expectFirstFile(page: Page, owner: string): Promise<void> {
  const file = page.locator('code', { hasText: 'kind: Responsibility' });
  await expect(file.first()).toContainText(`owner: ${owner}`);
}

test('the home page leads to examples of this company', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Dough & Sons').first()).toBeVisible();

  await page.getByRole('link', { name: 'Ask about order-intake' }).click();
  await expect(page).toHaveURL(ORDER_INTAKE);
  await expect(card(page, 'Who to ask')).toBeVisible();
});

test('Who to ask gives the answers of the owner, and one click leads to the first file', async ({
  page,
}) => {
  await page.goto(ORDER_INTAKE);
  const whoToAsk = card(page, 'Who to ask');
  const code = whoToAsk
    .getByRole('listitem')
    .filter({ hasText: 'Application code' });
  await expect(
    code.getByRole('link', { name: 'Ordering', exact: true }),
  ).toBeVisible();
  await expect(code).toContainText("from the catalog's owner");
  await expect(
    whoToAsk.getByText(/^\d+ likely platform teams found\.$/),
  ).toBeVisible();
  await expectNothingRed(whoToAsk);
  await expectAccessible(page, [whoToAsk]);

  await whoToAsk.getByText('Set up platform teams').click();
  await expect(page).toHaveURL('/platform-teams/setup');
  await expectFirstFile(page, 'group:default/');
});

test('the Dockerfile card and tab give every line to the owner of the service', async ({
  page,
}) => {
  await page.goto(ORDER_INTAKE);
  const ownership = card(page, 'Dockerfile ownership');
  await expect(
    ownership.getByRole('img', { name: 'Ordering 100 %' }),
  ).toBeVisible();
  await expect(ownership).toContainText('It fits: nothing to change');
  await expectNothingRed(ownership);
  await expectAccessible(page, [ownership]);

  await ownership.getByText('Open the file').click();
  await expect(
    page.getByText(
      'No team looks after container images yet, so nobody could take lines over.',
    ),
  ).toBeVisible();
  await expectNothingRed(page.getByRole('main'));
});

test('the layer card places the service, and leads to the factory', async ({
  page,
}) => {
  await page.goto(ORDER_INTAKE);
  const layer = card(page, 'Layer');
  await expect(layer).toContainText(
    'Application, because its owner Ordering is not a platform team.',
  );
  await expectNothingRed(layer);
  await expectAccessible(page, [layer]);

  await layer.getByText('See it in the factory').click();
  await expect(page).toHaveURL(/^[^?]*\/platform-layers/);
});

test('the layers are outlines with the teams that it could be, and lead to them', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  const content = page.getByRole('article');
  await expect(
    content.getByRole('heading', {
      name: /^\d+ teams own \d+ applications; nobody has registered yet who runs the platform below them/,
    }),
  ).toBeVisible();
  await expect(
    content.getByRole('button', {
      name: /^Networking: nobody has registered this yet\. It could be Cloud Engineering/,
    }),
  ).toBeVisible();
  await expectNothingRed(content);
  await expectAccessible(page, [content]);

  await content
    .getByRole('link', { name: 'See which teams to begin with' })
    .click();
  await expect(page).toHaveURL('/platform-teams');
});

test('what stands on what shows what the catalog says, and what it does not', async ({
  page,
}) => {
  await page.goto('/platform-layers?mode=stands');
  const content = page.getByRole('article');
  await expect(
    content.getByRole('heading', {
      name: /^\d+ of \d+ entities say what they stand on; among these, nothing crosses the layers$/,
    }),
  ).toBeVisible();
  await expect(content.getByText(/are unknown, not clean/)).toBeVisible();
  await expectNothingRed(content);
});

test('the page of teams names teams that it could be, why, and the first file', async ({
  page,
}) => {
  await page.goto('/platform-teams');
  const content = page.getByRole('article');
  const suggested = content.getByRole('region', {
    name: 'Teams that it could be',
  });
  await expect(
    suggested.getByRole('listitem').filter({ hasText: 'SRE' }),
  ).toContainText(
    'because it owns the resource company-grafana and its name says SRE',
  );
  await expectFirstFile(page, 'group:default/');
  await expect(
    content.getByRole('button', { name: 'Copy text' }),
  ).toBeVisible();
  await expectNothingRed(content);
  await expectAccessible(page, [content]);
});

test('the coverage gives way to the set-up, and is no matrix of gaps', async ({
  page,
}) => {
  await page.goto('/platform-teams/coverage');
  const content = page.getByRole('article');
  const setUp = content.getByRole('button', { name: 'Set up platform teams' });
  await expect(setUp).toBeVisible();
  await expect(content.getByRole('table')).toHaveCount(0);
  await expectNothingRed(content);
  await expectAccessible(page, [content]);

  await setUp.click();
  await expect(page).toHaveURL('/platform-teams/setup');
});

test('the tab of a group gives the file that makes it a platform team', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/site-reliability/responsibilities');
  await expect(
    page.getByRole('heading', { name: 'SRE is not a platform team' }),
  ).toBeVisible();
  await expectFirstFile(page, 'group:default/site-reliability');
  await expectNothingRed(page.getByRole('main'));
});

test('a lead sets platform teams up: organisation, teams, effect, one file', async ({
  page,
}) => {
  await page.goto('/platform-teams');
  await page
    .getByRole('button', { name: 'Set up platform teams' })
    .first()
    .click();
  await expect(page).toHaveURL('/platform-teams/setup');
  const content = page.getByRole('article');
  await expect(
    content.getByText(/^\d+ of \d+ questions already have an answer,$/),
  ).toBeVisible();

  const row = (name: string) =>
    content.getByRole('listitem', { name, exact: true });
  await expect(row('Reliability').getByRole('checkbox')).toBeChecked();
  await expect(row('Reliability').getByRole('textbox')).toHaveValue('SRE');
  await expect(row('Reliability')).toContainText(
    'It owns the resource company-grafana and its name says SRE.',
  );
  // One thing alone is weak evidence: an open question is better than a wrong answer.
  await expect(
    row('Secret management').getByRole('checkbox'),
  ).not.toBeChecked();
  await expect(row('Secret management')).toContainText('Ask them first');

  const effect = content.getByText(/^\d+\s% today, \d+\s% after this file\.$/);
  const secure = content.getByRole('listitem').filter({ hasText: /^Secure/ });
  await expect(effect).toBeVisible();
  await expect(secure).toContainText('still open');
  await row('Secret management').getByRole('checkbox').check();
  await expect(secure).toContainText('all answered');
  await expectNothingRed(content);
  await expectAccessible(page, [content]);

  await content
    .getByRole('radio', { name: 'Platform and Infrastructure', exact: true })
    .check();
  await expect(row('Reliability and developer experience')).toBeVisible();
  await expect(row('Secret management').getByRole('checkbox')).toBeChecked();

  await expect(content.getByText('Valid', { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    content.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('platform-teams.yaml');
  const text = await fs.readFile(await download.path(), 'utf8');
  expect(text.match(/^ {2}name: .*$/gm)).toEqual([
    '  name: reliability-and-developer-experience',
    '  name: cloud',
    '  name: security',
    '  name: secret-management',
  ]);
});

test('the set-up says whom repositories ask about their pipelines', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const row = page
    .getByRole('article')
    .getByRole('listitem', { name: 'Developer experience', exact: true });
  // Code owners are read in the background, from half a minute after the start on.
  await expect(async () => {
    await page.goto('/platform-teams/setup');
    await expect(row).toContainText(
      'It is the code owner of the pipeline files in 2 of 3 repositories that were read',
      { timeout: 5_000 },
    );
  }).toPass({ timeout: 140_000 });
});

test('a company that looks different begins with an empty list', async ({
  page,
}) => {
  await page.goto('/platform-teams/setup');
  const content = page.getByRole('article');
  await content.getByRole('radio', { name: /^Ours looks different/ }).check();
  await content.getByRole('button', { name: 'Add another team' }).click();
  await content.getByRole('textbox', { name: /^Work of/ }).fill('dashboards');
  await page.getByRole('option', { name: /^Monitoring/ }).click();
  await content.getByRole('textbox', { name: /^Team for/ }).fill('deliver');
  await page.getByRole('option', { name: /^Deliveries/ }).click();

  await expectFirstFile(page, 'group:default/deliveries');
  await expectAccessible(page, [content]);
});
