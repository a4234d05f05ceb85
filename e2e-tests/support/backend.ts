import type { APIRequestContext, Page } from '@playwright/test';

/** Where the portal's browser finds the backend. */
export async function backendOf(page: Page): Promise<string> {
  const request = page.waitForRequest(/\/api\/platform-teams\//);
  await page.goto('/platform-teams');
  return new URL((await request).url()).origin;
}

/** The token of whoever opens the demo portal. */
export async function guestToken(
  request: APIRequestContext,
  backend: string,
): Promise<string> {
  const response = await request.get(`${backend}/api/auth/guest/refresh`);
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}
