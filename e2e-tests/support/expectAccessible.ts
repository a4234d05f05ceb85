import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The colours of Backstage's CodeSnippet are Backstage's own.
const NOT_OURS = 'code.language-yaml';
const MARK = 'data-axe-within';

/**
 * Fails with every accessibility problem that axe finds inside `within`: the portal's own frame
 * around it is not this project's to mend.
 */
export async function expectAccessible(
  page: Page,
  within: readonly Locator[],
): Promise<void> {
  for (const locator of within) {
    await locator.evaluate(
      (element, mark) => element.setAttribute(mark, ''),
      MARK,
    );
  }
  const { violations } = await new AxeBuilder({ page })
    .include(`[${MARK}]`)
    .exclude(NOT_OURS)
    .withTags(RULES)
    .analyze();

  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any, html }) =>
        `${id}: ${any[0]?.message ?? help}\n  ${target.join(' ')}\n  ${html}`,
    ),
  );
  expect.soft(problems).toEqual([]);
}
