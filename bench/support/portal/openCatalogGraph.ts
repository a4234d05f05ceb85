import type { BrowserContext, Page } from '@playwright/test';
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
  const late = new Promise<GraphAnswer>(resolve => {
    // By a clock of our own: a page that lays out for minutes answers no question about itself.
    setTimeout(
      () => resolve({ timings: undefined, nodes: 0 }),
      question.timeoutMs,
    ).unref();
  });
  const drawn = drawnIn(page, `${url}/catalog-graph?${query}`, question);
  // Whoever comes second is no news any more.
  drawn.catch(() => {});
  return Promise.race([drawn, late]);
}

async function drawnIn(
  page: Page,
  address: string,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<GraphAnswer> {
  await watchPage(page, NODE);
  await page.goto(address, { timeout: timeoutMs });
  await untilShown(page, 2 * timeoutMs);
  const nodes = () => page.locator(NODE).count();
  let drawn = 0;
  for (let now = await nodes(); now !== drawn; now = await nodes()) {
    drawn = now;
    await page.waitForTimeout(SETTLE_MS);
  }
  return { timings: await readTimings(page), nodes: drawn };
}
