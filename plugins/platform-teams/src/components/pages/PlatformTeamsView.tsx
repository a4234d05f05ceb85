import { PlatformTeamsRoutes } from './PlatformTeamsRoutes';

/** The page of platform teams where the portal supplies header and frame. */
export function PlatformTeamsView() {
  return <PlatformTeamsRoutes />;
}
