import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { teamsPageLinkRef } from '../../routes';

/** The definition, and how far this organisation is. */
export function WhatIsAPlatform({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const teamsPage = useRouteRef(teamsPageLinkRef);
  return (
    <>
      <Typography variant="body2">
        A platform is a set of tools or systems that others build more things on
        top of. Whoever builds on it is its customer: developers of products are
        the customers of platform engineers.
      </Typography>
      <Typography variant="body2">
        In the cookie factory, infrastructure sets up motors, cogs and machines;
        platform teams make conveyor belts and packaging machines from them;
        application teams bake the cookie and turn it into a product that
        reaches customers.
      </Typography>
      <Typography variant="body2">
        <strong>Here:</strong> {view.headline}.{' '}
        {teamsPage && <Link to={teamsPage()}>See the platform teams</Link>}
      </Typography>
    </>
  );
}
