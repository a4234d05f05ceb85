import { lazy, Suspense } from 'react';
import { Progress, RoutedTabs } from '@backstage/core-components';
import { VocabularyContent } from '../VocabularyPage';
import { CoverageTab } from './CoverageTab';
import { OverviewTab } from './OverviewTab';
import { FindingsTab } from './FindingsTab';

// Who only looks does not load what writes YAML.
const WhatIfTab = lazy(() =>
  import('../WhatIf').then(m => ({ default: m.WhatIfTab })),
);

// Outside the component: the tabs compare this list by identity.
const TABS = [
  { path: '/', title: 'Overview', children: <OverviewTab /> },
  { path: '/coverage', title: 'Coverage', children: <CoverageTab /> },
  { path: '/findings', title: 'Findings', children: <FindingsTab /> },
  {
    path: '/what-if',
    title: 'What if',
    children: (
      <Suspense fallback={<Progress />}>
        <WhatIfTab />
      </Suspense>
    ),
  },
  {
    path: '/vocabulary',
    title: 'Areas of work',
    children: <VocabularyContent />,
  },
];

/**
 * The platform teams: what each carries, where work has no team, what is
 * wrong, and what a registration would change; a tab each, with an address of
 * its own.
 * @public
 */
export function PlatformTeamsContent() {
  return <RoutedTabs routes={TABS} />;
}
