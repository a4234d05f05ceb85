/**
 * catalog-graph of the portal of 25,000 entities, asked for more and more of it: how long until
 * something can be seen, and how much. What it takes the layers stands in portal.browser.ts, over
 * the same entities; `yarn bench browser` runs both.
 */
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import { openKillableBrowser, signIn } from './support/portal/openBrowser';
import {
  openCatalogGraph,
  type GraphQuestion,
} from './support/portal/openCatalogGraph';
import { Portal } from './support/portal/Portal';
import { worstOf } from './support/portal/timingFigures';
import { report, type BenchRow } from './support/report';

const ENTITIES = 25_000;
const PORT = 7391;
const TIMEOUT_MS = 180_000;

/** From one entity to all that hangs together with a system. */
const GRAPHS: readonly (GraphQuestion & { readonly name: string })[] = [
  {
    name: 'a component, depth 1',
    roots: ['component:default/component-4'],
    depth: 1,
  },
  { name: 'a system, depth 1', roots: ['system:default/system-4'], depth: 1 },
  { name: 'a system, depth 2', roots: ['system:default/system-4'], depth: 2 },
  { name: 'a domain, depth 2', roots: ['domain:default/domain-4'], depth: 2 },
  { name: 'a domain, depth 3', roots: ['domain:default/domain-4'], depth: 3 },
  { name: 'a system, all depths', roots: ['system:default/system-4'] },
];

async function measure(
  portal: Portal,
  { name, ...question }: (typeof GRAPHS)[number],
): Promise<BenchRow> {
  // A browser for each: a page that lays out for minutes cannot be closed.
  const { browser, kill } = await openKillableBrowser();
  try {
    const context = await signIn(browser, portal.url);
    const { timings, nodes } = await openCatalogGraph(context, portal.url, {
      ...question,
      timeoutMs: TIMEOUT_MS,
    });
    return {
      name,
      figures: {
        nodes,
        ...(timings ? worstOf([timings]) : { 'not within, ms': TIMEOUT_MS }),
      },
    };
  } finally {
    await kill();
  }
}

async function main(): Promise<void> {
  const portal = await Portal.start({
    name: String(ENTITIES),
    port: PORT,
    entities: generateCatalog({ entities: ENTITIES }),
  });
  try {
    const rows: BenchRow[] = [];
    for (const graph of GRAPHS) rows.push(await measure(portal, graph));
    report('graph', rows);
  } finally {
    await portal.stop();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
