/**
 * How fast the layers open in a browser, in a portal of 500 and one of 25,000 entities, in turns.
 * It builds nothing: `yarn workspace app build` has to be run before. The first run reads the
 * catalogs, which takes some minutes; later ones begin at once.
 *
 * It fails when the first picture of 25,000 entities takes more than 1.5 times as long as that of
 * 500, when a task after it takes more than 200 ms, or when more than 400 SVG groups are drawn.
 */
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import type { BrowserContext } from '@playwright/test';
import { openBrowser, signIn } from './support/portal/openBrowser';
import { Portal } from './support/portal/Portal';
import {
  openLayers,
  walkThroughLayers,
} from './support/portal/walkThroughLayers';
import { median, worstOf } from './support/portal/timingFigures';
import type { PageTimings } from './support/portal/watchPage';
import { report, type BenchRow } from './support/report';

const SMALL = 500;
const LARGE = 25_000;
const FIRST_PORT = 7390;
const ROUNDS = 7;
const MOST_TIMES_SMALL = 1.5;
const MOST_TASK_MS = 200;
const MOST_GROUPS = 400;
const WALKS = 3;
const MODES = { 'who serves whom': 'serves', 'what stands on what': 'stands' };

interface Opened {
  readonly entities: number;
  readonly portal: Portal;
  readonly context: BrowserContext;
}

/** In turns, so that whatever else the machine does meets both alike. */
async function measureOpening(
  portals: readonly Opened[],
): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [title, mode] of Object.entries(MODES)) {
    const timings = portals.map((): PageTimings[] => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, { portal, context }] of portals.entries()) {
        const one = await openLayers(
          context,
          `${portal.url}/platform-layers?mode=${mode}`,
        );
        // The first fills the caches.
        if (round > 0) timings[index].push(one);
      }
    }
    portals.forEach(({ entities }, index) =>
      rows.push({
        name: nameOf(entities, title),
        figures: worstOf(timings[index]),
      }),
    );
  }
  return rows;
}

/** Several times: a pause of the machine in one of them is no task of ours. */
async function measureWalk({
  entities,
  portal,
  context,
}: Opened): Promise<BenchRow> {
  const walks: PageTimings[] = [];
  for (let walk = 0; walk < WALKS; walk += 1) {
    walks.push(await walkThroughLayers(context, portal.url));
  }
  return {
    name: nameOf(entities, 'everything on the page once'),
    figures: {
      ...worstOf(walks),
      'longest task after, ms': median(walks.map(one => one.longestAfterMs)),
    },
  };
}

function nameOf(entities: number, what: string): string {
  return `${entities.toLocaleString('en')}, ${what}`;
}

/** What is promised and does not hold. */
function brokenPromises(rows: readonly BenchRow[]): readonly string[] {
  const figure = (name: string, key: string) =>
    rows.find(row => row.name === name)?.figures[key] ?? Infinity;
  const large = rows.filter(({ name }) => name.startsWith(nameOf(LARGE, '')));
  return [
    ...Object.keys(MODES)
      .filter(
        mode =>
          figure(nameOf(LARGE, mode), 'first picture, ms') >
          MOST_TIMES_SMALL * figure(nameOf(SMALL, mode), 'first picture, ms'),
      )
      .map(
        mode => `${mode} takes more than ${MOST_TIMES_SMALL} times as long.`,
      ),
    ...large
      .filter(({ figures }) => figures['longest task after, ms'] > MOST_TASK_MS)
      .map(({ name }) => `${name}: a task takes more than ${MOST_TASK_MS} ms.`),
    ...large
      .filter(({ figures }) => figures['SVG groups'] > MOST_GROUPS)
      .map(({ name }) => `${name}: more than ${MOST_GROUPS} SVG groups.`),
  ];
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  const running: Portal[] = [];
  const portals: Opened[] = [];
  try {
    for (const [index, entities] of [SMALL, LARGE].entries()) {
      console.log(
        `Starting a portal of ${entities.toLocaleString('en')} entities ...`,
      );
      const portal = await Portal.start({
        name: String(entities),
        port: FIRST_PORT + index,
        entities: generateCatalog({ entities }),
      });
      running.push(portal);
      const context = await signIn(browser, portal.url);
      portals.push({ entities, portal, context });
    }
    const rows = [...(await measureOpening(portals))];
    for (const opened of portals) rows.push(await measureWalk(opened));
    report('portal', rows);
    const broken = brokenPromises(rows);
    for (const promise of broken) console.error(promise);
    process.exitCode = broken.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await Promise.all(running.map(portal => portal.stop()));
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
