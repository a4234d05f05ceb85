import { Header, Page } from '@backstage/core-components';
import { PlatformTeamsRoutes } from './PlatformTeamsRoutes';

/** The page of platform teams in a portal of the old frontend system. */
export function PlatformTeamsPage() {
  return (
    <Page themeId="home">
      <Header title="Platform teams" subtitle="Who does what for whom" />
      <PlatformTeamsRoutes />
    </Page>
  );
}
