import type { BrowserContext } from '@playwright/test';
import {
  readTimings,
  untilShown,
  watchPage,
  type PageTimings,
} from './watchPage';

/** What catalog-graph is asked to draw. */
export interface GraphQuestion {
  readonly roots: readonly string[];
  /** Absent: without an end, as its page is by default. */
  readonly depth?: number;
}

/** What became of it. */
export interface GraphAnswer {
  /** Undefined when nothing had been drawn when the time was up. */
  readonly timings: PageTimings | undefined;
  readonly nodes: number;
}

const NODE = '[data-testid="node"]';
const SETTLE_MS = 1_500;

/**
 * Opens catalog-graph and waits until as many nodes are drawn as it will draw.
 * The page stays open: whoever opened the browser closes it.
 */
export async function openCatalogGraph(
  context: BrowserContext,
  url: string,
  question: GraphQuestion & { readonly timeoutMs: number },
): Promise<GraphAnswer> {
  const query = new URLSearchParams(
    question.roots.map(root => ['rootEntityRefs[]', root]),
  );
  query.set(
    'maxDepth',
    question.depth === undefined ? '∞' : String(question.depth),
  );
  const page = await context.newPage();
  try {
    await watchPage(page, NODE);
    await page.goto(`${url}/catalog-graph?${query}`);
    await untilShown(page, question.timeoutMs);
    const nodes = () => page.locator(NODE).count();
    let drawn = 0;
    for (let now = await nodes(); now !== drawn; now = await nodes()) {
      drawn = now;
      await page.waitForTimeout(SETTLE_MS);
    }
    return { timings: await readTimings(page), nodes: drawn };
  } catch (error) {
    // A page that lays out for minutes answers nobody.
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { timings: undefined, nodes: 0 };
  }
}
