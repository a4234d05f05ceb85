import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with every accessibility problem that axe finds inside `include`. The default is the
 * content of the page: the portal's own frame around it is not this project's to mend.
 */
export async function expectAccessible(
  page: Page,
  include = 'main, article',
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(include)
    .withTags(RULES)
    .analyze();

  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n  ${node.target.join(' ')}`),
  );
  expect(problems).toEqual([]);
}
