import { RoutedTabs } from '@backstage/core-components';
import { VocabularyContent } from '../VocabularyPage';
import { CoverageTab } from './CoverageTab';
import { OverviewTab } from './OverviewTab';
import { FindingsTab } from './FindingsTab';

// Outside the component: the tabs compare this list by identity.
const TABS = [
  { path: '/', title: 'Overview', children: <OverviewTab /> },
  { path: '/coverage', title: 'Coverage', children: <CoverageTab /> },
  { path: '/findings', title: 'Findings', children: <FindingsTab /> },
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
