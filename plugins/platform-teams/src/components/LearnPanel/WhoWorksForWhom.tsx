import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { useRetryingRequest } from '../shared';

/** One writes for clients, the other for those who write for clients. */
export function WhoWorksForWhom({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const catalog = useApi(catalogApiRef);
  const templates = useRetryingRequest(
    useCallback(async () => {
      const { totalItems } = await catalog.queryEntities({
        filter: { kind: 'template' },
        limit: 1,
      });
      return totalItems;
    }, [catalog]),
  );
  const serving = view.mode === 'serves' ? automated(view) : undefined;
  return (
    <>
      <Typography variant="body2">
        A software engineer writes for the company’s clients. A platform
        engineer writes for the software engineers, who are the customers, and
        automates the work that comes back again and again, so that products
        reach the market sooner.
      </Typography>
      <Typography variant="body2">
        <strong>Here:</strong>{' '}
        {serving && `${serving} areas of work are run by platform teams. `}
        {templates.status === 'data' && (
          <Link to="/create">
            {templates.data === 1
              ? '1 template starts work without waiting for a team'
              : `${templates.data} templates start work without waiting for a team`}
          </Link>
        )}
      </Typography>
    </>
  );
}

/** Areas of work that a team runs. */
function automated(view: ServesView): number {
  return view.layers
    .flatMap(({ columns }) => columns)
    .flatMap(({ machines }) => machines)
    .filter(({ state }) => state === 'staffed').length;
}
