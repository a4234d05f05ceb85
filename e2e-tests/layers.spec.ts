import { card } from './support/card';
import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';
import { tabTo } from './support/tabTo';

test('who serves whom says in one sentence how things stand', async ({
  page,
}) => {
  await page.goto('/platform-layers');

  await expect(
    page.getByRole('heading', {
      name: /^6 platform teams serve \d+ application teams; 8 of 9 required platform questions have a team; nobody has registered secret management$/,
    }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('group', { name: 'ML Platform', exact: true })
      .getByRole('button', { name: /^Feature pipelines, run by ML Platform/ }),
  ).toBeVisible();
});

test('a machine picked by keyboard opens its details, and Escape closes them', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  const machine = page.getByRole('button', {
    name: /^Feature pipelines, run by ML Platform/,
  });
  await tabTo(page, machine, 80);
  await page.keyboard.press('Enter');

  const details = page.getByRole('complementary', {
    name: 'Feature pipelines',
  });
  await expect(
    details.getByText(
      'ML Platform, because it has registered Feature pipelines.',
    ),
  ).toBeVisible();
  await expect(
    details.getByRole('heading', { name: 'Feature pipelines' }),
  ).toBeFocused();
  await expect(
    details.getByRole('link', { name: 'feature-store' }),
  ).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(machine).toBeVisible();
});

test('an area that nobody has says whom it could be, and how to register it', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  await page
    .getByRole('button', {
      name: /^Secret management: nobody has registered this yet/,
    })
    .click();

  const details = page.getByRole('complementary', {
    name: 'Secret management',
  });
  await expect(details).toContainText(
    'because it owns the resource vault and its name says Security',
  );
  await details.getByRole('button', { name: 'Register this' }).click();
  await expect(details).toContainText('kind: Responsibility');
  await expect(details).toContainText('secret-management');
});

test('what reaches past the platform is drawn, and says who decides', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  await page
    .getByRole('button', { name: /^Bypass, past the platform/ })
    .click();

  const details = page.getByRole('complementary');
  await expect(details).toContainText('Worth fixing');
  await expect(
    details.getByRole('link', { name: /checkout-api/ }),
  ).toBeVisible();
});

test('the list says the same as the picture', async ({ page }) => {
  await page.goto('/platform-layers');
  await page.getByRole('button', { name: 'List', exact: true }).click();

  const platform = page.getByRole('region', { name: 'Platform', exact: true });
  await expect(
    platform.getByRole('button', {
      name: /^Feature pipelines ML Platform \d+ teams$/,
    }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Application', exact: true })
      .getByRole('button', { name: /^Bypass/ }),
  ).toBeVisible();

  await platform.getByRole('button', { name: /^Feature pipelines/ }).click();
  await expect(
    page.getByRole('complementary', { name: 'Feature pipelines' }),
  ).toBeVisible();
});

test('what stands on what opens the entities of a system, and what crosses the layers', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  await page.getByRole('tab', { name: 'What stands on what' }).click();
  await expect(
    page.getByRole('heading', {
      name: /^\d+ of \d+ entities say what they stand on; 1 dependency past the platform and 1 dependency upward/,
    }),
  ).toBeVisible();

  await page
    .getByRole('button', { name: /^checkout: \d+ entities, 1 finding/ })
    .click();
  const details = page.getByRole('complementary', { name: 'checkout' });
  await expect(
    details.getByRole('heading', { name: 'Stands on' }),
  ).toBeVisible();
  await expect(
    details.getByRole('link', { name: /checkout-api/ }),
  ).toBeVisible();
});

test('the address keeps what is shown', async ({ page }) => {
  await page.goto('/platform-layers');
  await page.getByRole('tab', { name: 'What stands on what' }).click();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('textbox', { name: 'Search by name' }).fill('checkout');
  await expect(page).toHaveURL(
    '/platform-layers?mode=stands&view=list&q=checkout',
  );

  await page.reload();
  await expect(
    page.getByRole('tab', { name: 'What stands on what' }),
  ).toHaveAttribute('aria-selected', 'true');
  await expect(
    page.getByRole('button', { name: 'List', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('textbox', { name: 'Search by name' }),
  ).toHaveValue('checkout');
});

test('the picture is walked by arrow keys, and the panel gives the focus back', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  const first = page.getByRole('button', { name: /^Baking operations/ });
  await tabTo(page, first, 80);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Checkout/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();

  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary');
  await expect(details.getByRole('heading', { level: 3 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(first).toBeFocused();
});

test('a search leads to the box of an entity', async ({ page }) => {
  await page.goto('/platform-layers?mode=stands');
  await page
    .getByRole('textbox', { name: 'Where is' })
    .pressSequentially('ranker');
  await page
    .getByRole('option', { name: /Component/ })
    .first()
    .click();

  await expect(page).toHaveURL(/select=/);
  await expect(page.getByRole('complementary')).toContainText(/ranker/);
});

test('the card of an entity leads to where it stands in the factory', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/checkout-api');
  await card(page, 'Layer')
    .getByRole('button', { name: 'See it in the factory' })
    .click();

  await expect(page).toHaveURL(
    /\/platform-layers\?select=group%3Adefault%2Fcheckout$/,
  );
  await expect(
    page.getByText('checkout-api: Component · service · of Checkout'),
  ).toBeVisible();
  await expect(
    page.getByRole('complementary', { name: 'Checkout' }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Checkout/, pressed: true }),
  ).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/component\/checkout-api$/);
});

test('only with findings leaves what goes against the layers', async ({
  page,
}) => {
  await page.goto('/platform-layers?mode=stands');
  await page.getByRole('checkbox', { name: 'Only with findings' }).check();

  await expect(page).toHaveURL(/findings=/);
  await expect(
    page.getByRole('button', { name: /^checkout: \d+ entit/ }).first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^pricing/ })).toBeHidden();
});

test('a box leads to its page, and to its relations as a graph', async ({
  page,
}) => {
  await page.goto('/platform-layers?mode=stands');
  await page
    .getByRole('button', { name: /^checkout: \d+ entities, 1 finding/ })
    .click();
  const details = page.getByRole('complementary', { name: 'checkout' });
  await expect(
    details.getByRole('link', { name: 'checkout in the catalog' }),
  ).toHaveAttribute('href', '/catalog/default/system/checkout');

  await details
    .getByRole('link', { name: 'Its relations, as a graph' })
    .click();
  await expect(page).toHaveURL(/\/catalog-graph\?rootEntityRefs/);
  await expect(page.getByTestId('node').first()).toBeVisible();
});

test('what is accepted is written where the owner would write it', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  await page
    .getByRole('button', { name: /^Bypass, past the platform/ })
    .click();
  const details = page.getByRole('complementary');
  await details.getByRole('button', { name: 'Accept it for a while' }).click();

  await expect(details).toContainText('platform-teams/accepted: |');
  await expect(details).toContainText(
    /bypass:component:default\/checkout-api->resource:default\/\S+ until \d{4}-\d\d-\d\d: why it has to stay/,
  );
});

for (const [kind, name] of [
  ['system', 'checkout'],
  ['group', 'checkout'],
]) {
  test(`the layers of a ${kind} show what it contains`, async ({ page }) => {
    await page.goto(`/catalog/default/${kind}/${name}/layers`);

    await expect(
      page.getByText(new RegExp(`Who serves whom · ${name}`, 'i')),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'What stands on what' }).click();
    await expect(
      page.getByRole('heading', { name: /entities say what they stand on/ }),
    ).toBeVisible();
  });
}

test('the layers of a domain are a picture that the keyboard walks, without anything in anyone’s way', async ({
  page,
}) => {
  await page.goto('/catalog/default/domain/payments/layers');
  const sheet = page.getByRole('region', {
    name: 'Platform layers: Who serves whom',
  });

  await expect(
    sheet.getByText('Platform layers · Who serves whom · Payments'),
  ).toBeVisible();
  await expect(
    sheet.getByRole('group', { name: /^Platform layers, who serves whom/ }),
  ).toBeVisible();
  await expectAccessible(page, [sheet]);

  const machine = sheet.getByRole('button', {
    name: /^Monitoring, run by SRE/,
  });
  await tabTo(page, machine, 120);
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Monitoring' });
  await expect(
    details.getByRole('link', { name: 'checkout-api' }),
  ).toBeVisible();
  await expectAccessible(page, [sheet]);
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(machine).toBeFocused();
});

test('nothing moves for those who prefer it so', async ({ page }) => {
  const moving = () =>
    page
      .locator('.pl-move')
      .evaluateAll(
        shapes =>
          shapes.filter(
            shape => getComputedStyle(shape).animationName !== 'none',
          ).length,
      );
  await page.goto('/platform-layers');
  await expect(page.locator('.pl-move').first()).toBeAttached();
  expect(await moving()).toBeGreaterThan(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
});
