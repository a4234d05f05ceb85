/* The templates that ship with the suite, as the portal's own views open them. */
import { expect, test } from './support/test';

const YAML = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: observability }
spec: { owner: sre, concerns: [monitoring] }
`;

// Backstage's own form of a template.
test.use({ expectedErrors: /The prop `rows` of|validateDOMNesting/ });

test('the template that registers takes over what was written', async ({
  page,
}) => {
  const values = { name: 'observability', yaml: YAML };
  const query = new URLSearchParams({ formData: JSON.stringify(values) });
  await page.goto(`/create/templates/default/register-responsibility?${query}`);

  await expect(page.getByLabel('Name')).toHaveValue('observability');
  await expect(page.getByLabel('YAML')).toHaveValue(YAML);

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Where does it go?').first()).toBeVisible();
  await expect(page.getByLabel('File')).toBeVisible();
});

test('the split of a Dockerfile leads to the template that proposes it', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/checkout-api/dockerfile');
  await page.getByRole('button', { name: 'Open pull request' }).click();

  await expect(page).toHaveURL(
    /\/create\/templates\/default\/split-dockerfile/,
  );
  await expect(page.getByLabel('Service')).toHaveValue('checkout-api');
});
