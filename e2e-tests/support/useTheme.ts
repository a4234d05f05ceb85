import type { Page } from '@playwright/test';

/** Opens the portal in its light or dark theme; call it before the first `goto`. */
export async function useTheme(
  page: Page,
  theme: 'light' | 'dark',
): Promise<void> {
  await page.addInitScript(
    name => window.localStorage.setItem('theme', name),
    theme,
  );
}
