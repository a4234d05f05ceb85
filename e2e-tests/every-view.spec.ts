import type { Locator, Page } from '@playwright/test';
import { card } from './support/card';
import { expectAccessible } from './support/expectAccessible';
import { expectToFit } from './support/expectToFit';
import { expect, test } from './support/test';

interface View {
  readonly name: string;
  readonly path: string;
  /** What of the page is ours. */
  readonly content: (page: Page) => readonly Locator[];
  /** What has to be seen. */
  readonly key: (page: Page) => readonly Locator[];
}

const CHECKOUT = '/catalog/default/component/checkout-api';

const VIEWS: readonly View[] = [
  {
    name: 'the home page',
    path: '/',
    content: page => [page.getByRole('article')],
    key: page => [page.getByRole('link', { name: 'Walk through the factory' })],
  },
  {
    name: 'the cards of a component',
    path: CHECKOUT,
    content: page => [
      card(page, 'Who to ask'),
      card(page, 'Dockerfile ownership'),
      card(page, 'Layer'),
    ],
    key: page => [
      page.getByRole('button', { name: 'Why, for Monitoring' }),
      page.getByRole('heading', { name: 'Who decides on its 22 lines' }),
      card(page, 'Layer').getByText('checkout-api is here.'),
    ],
  },
  {
    name: 'the Dockerfile tab',
    path: `${CHECKOUT}/dockerfile`,
    content: page => [
      card(page, 'Whose lines are these?'),
      card(page, 'The file'),
      card(page, 'Who should write it'),
      card(page, 'Whose review is needed'),
      card(page, 'Split it in two'),
    ],
    key: page => [
      // The split below quotes it too.
      card(page, 'The file').getByText('FROM node:22-bookworm AS build'),
      page.getByRole('group', { name: 'A secret becomes part of the image' }),
      page.getByRole('heading', { name: 'Why we think so' }),
      page.getByRole('region', { name: 'container-contract.yaml' }),
    ],
  },
  {
    name: 'the Dockerfile tab without a file',
    path: '/catalog/default/component/recipe-book/dockerfile',
    content: page => [card(page, 'Dockerfile ownership')],
    key: page => [page.getByText('No Dockerfile found')],
  },
  {
    name: 'who serves whom',
    path: '/platform-layers',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByRole('heading', { name: /^6 platform teams serve/ }),
      page.getByRole('button', { name: /^Monitoring/ }),
    ],
  },
  {
    name: 'who serves whom with a machine picked',
    path: '/platform-layers?select=monitoring%40Engineering+Platform',
    content: page => [page.getByRole('article')],
    key: page => [page.getByRole('complementary', { name: 'Monitoring' })],
  },
  {
    name: 'who serves whom as a list',
    path: '/platform-layers?view=list',
    content: page => [page.getByRole('article')],
    key: page => [
      page
        .getByRole('region', { name: 'Platform', exact: true })
        .getByRole('button', { name: /^Monitoring/ }),
    ],
  },
  {
    name: 'what stands on what',
    path: '/platform-layers?mode=stands',
    content: page => [page.getByRole('article')],
    key: page => [page.getByRole('button', { name: /^checkout/ }).first()],
  },
  {
    name: 'what stands on what as a list',
    path: '/platform-layers?mode=stands&view=list',
    content: page => [page.getByRole('article')],
    key: page => [
      page
        .getByRole('region', { name: 'Application', exact: true })
        .getByRole('button', { name: 'checkout' })
        .first(),
    ],
  },
  {
    name: 'the page of platform teams',
    path: '/platform-teams',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByRole('row', { name: /^SRE / }),
      page.getByRole('button', { name: 'Register a responsibility' }),
      page.getByRole('link', { name: /^CI\/CD, Data Science: / }),
      page.getByRole('row', { name: /^forecast-training has two teams/ }),
    ],
  },
  {
    name: 'the coverage of every question by system',
    path: '/platform-teams/coverage?by=system&questions=all',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByRole('rowheader', { name: /^CI\/CD/ }),
      page.getByRole('textbox', { name: 'Search the questions' }),
    ],
  },
  {
    name: 'what is behind a cell of the coverage',
    path: '/platform-teams/coverage?by=owner&cell=ci-cd~group:default/data-science',
    content: page => [page.getByRole('dialog')],
    key: page => [page.getByRole('dialog').getByText(/^Claimed twice: DevX/)],
  },
  {
    name: 'what a registration would change',
    path: '/platform-teams/what-if?rule=responsibility:default/devx-pipelines',
    content: page => [page.getByRole('article')],
    key: page => [page.getByText(/^Nothing changes/)],
  },
  {
    name: 'the findings',
    path: '/platform-teams/findings',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByRole('row', { name: /^forecast-training has two teams/ }),
    ],
  },
  {
    name: 'the form, filled in from a link, with what it meets',
    path: '/platform-teams/register?concern=monitoring&owner=group:default/cloud&system=checkout',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByText('It matches 14 entities.'),
      page.getByRole('button', { name: 'Open pull request' }),
    ],
  },
  {
    name: 'the form with everything that one responsibility says',
    path: '/platform-teams/register?edit=responsibility:default/model-monitoring',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByText('It collides with nothing.'),
      page.getByRole('group', { name: 'Link 2' }),
    ],
  },
  {
    name: 'the set-up page',
    path: '/platform-teams/setup',
    content: page => [page.getByRole('article')],
    key: page => [
      page.getByRole('listitem', { name: 'Reliability' }),
      page.getByText(/^\d+\s% today, \d+\s% after this file\.$/),
      page.getByRole('button', { name: 'Open pull request' }),
    ],
  },
  {
    name: 'the responsibilities of a team',
    path: '/catalog/default/group/ml-platform/responsibilities',
    content: page => [
      page.getByRole('region', { name: 'What we do' }),
      page.getByRole('region', { name: 'The line we keep' }),
      page.getByRole('region', { name: 'Who is asked and told' }),
      page.getByRole('region', { name: 'How to reach us' }),
    ],
    key: page => [
      page.getByRole('heading', { name: 'The line we keep' }),
      page.getByRole('button', { name: 'Raise an alert' }),
    ],
  },
  {
    name: 'the areas of work',
    path: '/platform-teams/vocabulary',
    content: page => [
      page.getByRole('region', { name: 'Areas of work' }),
      page.getByRole('region', { name: 'Reliability' }),
      page.getByRole('region', { name: 'How answers are found' }),
    ],
    key: page => [page.getByRole('heading', { name: 'Alert routing' })],
  },
  {
    name: 'the reach of a registration',
    path: '/catalog/default/responsibility/sre-observability/reach',
    content: page => [
      page.getByRole('region', { name: 'What it is for' }),
      page.getByRole('region', { name: 'What it beats' }),
      page.getByRole('region', { name: 'What it reaches' }),
    ],
    key: page => [
      page
        .getByRole('region', { name: 'What it reaches' })
        .getByText('20 of 30'),
      page.getByRole('button', { name: 'Raise an alert' }),
    ],
  },
];

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
];

// Four pictures of a page each, and axe on all of them.
test.describe.configure({ timeout: 120_000 });

for (const view of VIEWS) {
  test(`${view.name}: seen whole and accessible, light and dark, wide and narrow`, async ({
    page,
  }) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      // Again from the start: what fades from one theme to the other is pale on the way.
      await page.goto(view.path);
      await expect(page.locator('body')).toHaveAttribute(
        'data-theme-mode',
        theme,
      );
      for (const size of WINDOWS) {
        await test.step(`${theme}, ${size.width} wide`, async () => {
          await page.setViewportSize(size);
          for (const key of view.key(page)) {
            await expect(key).toBeVisible();
          }
          for (const content of view.content(page)) {
            await expectToFit(content);
          }
          await expectAccessible(page, view.content(page));
        });
      }
    }
  });
}
