import type { Page } from '@playwright/test';

/** What a page saw of itself since it was opened, in milliseconds. */
export interface PageTimings {
  /** When the first of what was waited for had been painted. */
  readonly shownAt: number | undefined;
  /** The longest task that began after it, and before. */
  readonly longestAfterMs: number;
  readonly longestBeforeMs: number;
  /** Most SVG groups that the document ever held at once. */
  readonly mostGroups: number;
  /** What came from the API, as it went over the wire. */
  readonly apiBytes: number;
  readonly apiRequests: number;
}

interface Seen {
  shownAt?: number;
  groups: number;
  tasks: { start: number; ms: number }[];
}

/** Has a page watch itself from its next navigation on, until `selector` is painted and after it. */
export async function watchPage(page: Page, selector: string): Promise<void> {
  await page.addInitScript(wanted => {
    const seen: Seen = { groups: 0, tasks: [] };
    Object.assign(window, { benchSeen: seen });
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries()) {
        seen.tasks.push({ start: startTime, ms: duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    let counting = false;
    const count = () => {
      counting = false;
      const groups = document.querySelectorAll('svg g').length;
      seen.groups = Math.max(seen.groups, groups);
    };
    new MutationObserver(() => {
      if (!counting) {
        counting = true;
        requestAnimationFrame(count);
      }
      if (seen.shownAt === undefined && document.querySelector(wanted)) {
        seen.shownAt = -1;
        // The second frame begins after the first has been painted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            seen.shownAt = performance.now();
          }),
        );
      }
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

/** Waits until what was waited for is painted, at most so long. */
export async function untilShown(page: Page, timeout: number): Promise<void> {
  await page.waitForFunction(
    () =>
      ((window as unknown as { benchSeen: Seen }).benchSeen.shownAt ?? -1) > 0,
    undefined,
    { timeout },
  );
}

/** What a watched page has seen up to now. */
export async function readTimings(page: Page): Promise<PageTimings> {
  return page.evaluate(() => {
    const { benchSeen: seen } = window as unknown as { benchSeen: Seen };
    const shown = seen.shownAt ?? Infinity;
    const longest = (tasks: Seen['tasks']) =>
      Math.round(Math.max(0, ...tasks.map(({ ms }) => ms)));
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/'));
    return {
      shownAt: seen.shownAt,
      longestAfterMs: longest(seen.tasks.filter(({ start }) => start > shown)),
      longestBeforeMs: longest(
        seen.tasks.filter(({ start }) => start <= shown),
      ),
      mostGroups: seen.groups,
      apiBytes: answers.reduce(
        (sum, one) => sum + (one as PerformanceResourceTiming).transferSize,
        0,
      ),
      apiRequests: answers.length,
    };
  });
}
