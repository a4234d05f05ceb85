import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

test('every platform team has a row with its work and what it has to act on', async ({
  page,
}) => {
  await page.goto('/platform-teams');
  const teams = page.getByRole('region', { name: 'Teams' });

  const sre = teams.getByRole('row', { name: /^SRE Reliability/ });
  await expect(
    sre.getByRole('link', { name: 'SRE', exact: true }),
  ).toBeVisible();
  await expect(teams.getByRole('row', { name: /^Cloud Cloud/ })).toContainText(
    'Was due',
  );

  await sre.getByRole('link', { name: '1 to act on by SRE' }).click();
  await expect(page).toHaveURL(
    /\/platform-teams\/findings\?team=group%3Adefault%2Fsre/,
  );
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect(
    findings.getByRole('row', { name: /Oven monitoring/ }),
  ).toBeVisible();
  await expect(
    findings.getByRole('row', { name: /^forecast-training/ }),
  ).toBeHidden();
});

test('findings can be narrowed to one kind, and a reload keeps that', async ({
  page,
}) => {
  await page.goto('/platform-teams/findings');
  const findings = page.getByRole('region', { name: 'Findings' });
  const conflict = findings.getByRole('row', {
    name: /^forecast-training has two teams for CI\/CD: DevX and ML Platform/,
  });
  const bypass = findings.getByRole('row', {
    name: /^checkout-api depends on vpc-prod directly/,
  });
  await expect(conflict).toBeVisible();
  await expect(bypass).toContainText('Use service-mesh instead of vpc-prod');

  // The button is called by its label and by what is chosen.
  await findings.getByRole('button', { name: 'What All', exact: true }).click();
  await page.getByRole('option', { name: 'Claimed twice' }).click();
  await expect(bypass).toBeHidden();
  await expect(conflict).toBeVisible();

  await page.reload();
  await expect(conflict).toBeVisible();
  await expect(bypass).toBeHidden();
});

test('a search among the findings that finds nothing says so', async ({
  page,
}) => {
  await page.goto('/platform-teams/findings');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings
    .getByRole('textbox', { name: 'Search the findings' })
    .fill('zeppelin');

  await expect(findings.getByText(/^No(thing| finding)/)).toBeVisible();
});

test('a team says what it does, what it never changes, and to whom it hands off', async ({
  page,
}) => {
  await page.goto('/platform-teams');
  await page
    .getByRole('region', { name: 'Teams' })
    .getByRole('link', { name: 'ML Platform', exact: true })
    .click();
  await page.getByRole('link', { name: 'Responsibilities' }).click();
  await expect(page).toHaveURL(
    '/catalog/default/group/ml-platform/responsibilities',
  );

  await expect(
    page
      .getByRole('region', { name: 'What we do' })
      .getByRole('row', { name: /^Model monitoring/ }),
  ).toContainText('Add model monitoring');
  const line = page.getByRole('region', { name: 'The line we keep' });
  await expect(line).toContainText('hands off to');
  await expect(line.getByRole('link', { name: 'Data Science' })).toBeVisible();
  await expect(line).toContainText(
    'We never changeModel definitionModel inputsModel outputs',
  );
});

test('a group that serves nobody is told how it becomes a platform team', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/checkout/responsibilities');

  await expect(
    page.getByRole('heading', { name: 'Checkout is not a platform team' }),
  ).toBeVisible();
  await expect(page.getByText('kind: Responsibility')).toBeVisible();
});

test('a lead finds the conflict in the coverage, opens the what-if, and sees it vanish', async ({
  page,
}) => {
  await page.goto('/platform-teams');
  const coverage = page.getByRole('region', { name: 'Coverage' });
  await coverage
    .getByRole('link', { name: /^CI\/CD, Data Science: .*1 claimed twice$/ })
    .click();
  const cell = page.getByRole('dialog', { name: 'CI/CD in Data Science' });
  await expect(cell.getByRole('list', { name: 'Entities' })).toContainText(
    'forecast-trainingClaimed twice: DevX and ML Platform',
  );
  await expectAccessible(page, [cell]);

  await cell.getByRole('button', { name: 'See the findings' }).click();
  await expect(page).toHaveURL(/\/platform-teams\/findings\?concern=ci-cd$/);
  await page
    .getByRole('row', { name: /^forecast-training has two teams for CI\/CD/ })
    .getByRole('link', { name: 'Choose one' })
    .click();
  await expect(page).toHaveURL(/\/platform-teams\/what-if\?rule=/);

  const yaml = page.getByRole('textbox', { name: 'Responsibility as YAML' });
  await expect(yaml).toHaveValue(/name: devx-pipelines/);
  const effect = page.getByRole('region', { name: 'What it would change' });
  await expect(effect).toContainText('Nothing changes');

  const text = await yaml.inputValue();
  await yaml.fill(
    `${text.trimEnd()}\n  except:\n    - entity: component:default/forecast-training\n`,
  );
  await expect(
    effect.getByRole('list', { name: 'Findings that vanish' }),
  ).toContainText('forecast-training has two teams for CI/CD');
  await expect(
    effect.getByRole('list', { name: 'Answers that change' }),
  ).toContainText('Claimed twice: DevX and ML Platform → ML Platform');
  await expectAccessible(page, [page.getByRole('article')]);

  // What is typed survives a look at the other side, at other tabs, and a reload.
  await page.getByRole('button', { name: /^Load the other/ }).click();
  await expect(yaml).toHaveValue(/name: ml-delivery/);
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('tab', { name: 'What if' }).click();
  await page.reload();
  await expect(yaml).toHaveValue(/name: devx-pipelines[^]*except:/);
  await expect(effect).toContainText('forecast-training has two teams');
  await expectAccessible(page, [page.getByRole('article')]);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(yaml).toHaveValue('');
});

test('a mistake in the what-if has its line, and what would be right', async ({
  page,
}) => {
  await page.goto('/platform-teams/what-if');
  await page.getByRole('button', { name: 'Begin with an example' }).click();
  const yaml = page.getByRole('textbox', { name: 'Responsibility as YAML' });
  const text = await yaml.inputValue();
  await yaml.fill(text.replace('[monitoring]', '[monitorng]'));

  const mistakes = page.getByRole('list', { name: 'Mistakes' });
  await expect(mistakes).toContainText('monitoring');
  await mistakes.getByRole('button', { name: 'Go to line 7' }).click();
  await expect(yaml).toBeFocused();
  await expectAccessible(page, [page.getByRole('article')]);
});

test('the coverage is shared by its address, searched, and saved', async ({
  page,
}) => {
  await page.goto('/platform-teams/coverage');
  const coverage = page.getByRole('region', { name: 'Coverage' });
  await coverage.getByRole('button', { name: 'System', exact: true }).click();
  await coverage.getByRole('button', { name: 'All', exact: true }).click();
  await coverage
    .getByRole('textbox', { name: 'Search the questions' })
    .fill('vault');
  await expect(page).toHaveURL(/by=system&questions=all&q=vault/);
  const unregistered = coverage.getByRole('row', {
    name: /^Secret management/,
  });
  await expect(unregistered).toContainText('It could beSecurity');
  await expect(
    unregistered.getByRole('button', { name: /^Register this/ }),
  ).toBeInViewport();
  await expect(coverage.getByRole('row', { name: /^Monitoring/ })).toBeHidden();

  await page.reload();
  await expect(unregistered).toBeVisible();
  await expect(coverage.getByRole('row', { name: /^Monitoring/ })).toBeHidden();

  const download = page.waitForEvent('download');
  await coverage.getByRole('button', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe('coverage.csv');
});

test('the count of findings over time is drawn, and told in words', async ({
  page,
}) => {
  await page.goto('/platform-teams/findings');

  await expect(
    page
      .getByRole('region', { name: 'Over time' })
      .getByRole('img', { name: /^Open findings: \d+ on / }),
  ).toBeVisible();
});
