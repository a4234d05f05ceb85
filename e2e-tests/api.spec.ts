import { backendOf, guestToken } from './support/backend';
import { expect, test } from './support/test';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

const PARAMETERS: Readonly<Record<string, string>> = {
  kind: 'component',
  namespace: 'default',
  name: 'checkout-api',
  concern: 'monitoring',
};

test('every route that the document names refuses callers without credentials', async ({
  page,
  playwright,
}) => {
  const backend = await backendOf(page);
  // Without the cookies of the browser's own session.
  const request = await playwright.request.newContext();
  const token = await guestToken(request, backend);
  const document = await request.get(
    `${backend}/api/platform-teams/openapi.json`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  expect(document.status()).toBe(200);
  const { paths } = (await document.json()) as OpenApi;

  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.filter(method => method in operations).map(method => ({
      method,
      url: path.replace(/\{(\w+)\}/g, (_, name) => PARAMETERS[name] ?? name),
    })),
  );
  expect(routes.length).toBeGreaterThan(9);
  const answers = await Promise.all(
    [...routes, { method: 'get', url: '/api/platform-teams/openapi.json' }].map(
      async ({ method, url }) => {
        const response = await request.fetch(`${backend}${url}`, { method });
        return `${method} ${url}: ${response.status()}`;
      },
    ),
  );
  await request.dispose();

  expect(answers.filter(answer => !answer.endsWith(': 401'))).toEqual([]);
});
