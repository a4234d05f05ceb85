import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import {
  AsSeenByYou,
  RequestError,
  SkeletonRows,
  useRetryingRequest,
} from '../shared';
import { CoverageSection } from '../CoverageMatrix';
import { FirstDay } from './FirstDay';
import { Headline } from './Headline';
import { Section } from './Section';
import { TeamsSection } from './TeamsSection';
import { usePageStyles } from './usePageStyles';

const MOST_TEAMS = 100;

/** The organisation in a sentence and four numbers, its platform teams, and what to do on the first day. */
export function OverviewTab() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const request = useCallback(
    (signal: AbortSignal) => api.getTeams({ limit: MOST_TEAMS }, { signal }),
    [api],
  );
  const teams = useRetryingRequest(request);
  return (
    <div className={classes.sections}>
      {teams.status === 'loading' && (
        <Section title="Teams">
          <div className={classes.body}>
            <SkeletonRows rows={6} label="Loading the platform teams" />
          </div>
        </Section>
      )}
      {teams.status === 'error' && (
        <Section title="Teams">
          <div className={classes.body}>
            <RequestError
              what="The platform teams could not be loaded."
              error={teams.error}
              retry={teams.retry}
            />
          </div>
        </Section>
      )}
      {teams.status === 'data' && (
        <>
          <Headline teams={teams.data} />
          {(teams.data.registered || teams.data.items.length > 0) && (
            <TeamsSection teams={teams.data} />
          )}
          {teams.data.registered ? (
            <CoverageSection />
          ) : (
            <FirstDay teams={teams.data} />
          )}
          {teams.data.partial && <AsSeenByYou />}
        </>
      )}
    </div>
  );
}
