import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { AsSeenByYou, useRetryingRequest } from '../shared';
import { FindingsSection } from './FindingsSection';
import { useFindingPages } from './useFindingPages';
import { useFindingsFilter } from './useFindingsFilter';
import { usePageStyles } from './usePageStyles';

const MOST_TEAMS = 100;

/** What is wrong, narrowed as the URL says. */
export function FindingsTab() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const request = useCallback(
    (signal: AbortSignal) => api.getTeams({ limit: MOST_TEAMS }, { signal }),
    [api],
  );
  const teams = useRetryingRequest(request);
  const { filter, change } = useFindingsFilter();
  const pages = useFindingPages(filter);
  return (
    <div className={classes.sections}>
      <FindingsSection
        pages={pages}
        teams={teams.status === 'data' ? teams.data.items : []}
        filter={filter}
        onFilter={change}
      />
      {pages.partial && <AsSeenByYou />}
    </div>
  );
}
