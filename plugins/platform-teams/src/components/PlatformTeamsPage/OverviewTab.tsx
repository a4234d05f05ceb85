import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { CoverageSection } from '../CoverageMatrix';
import {
  AsSeenByYou,
  RequestError,
  SkeletonRows,
  useRetryingRequest,
} from '../shared';
import { FindingsSection } from './FindingsSection';
import { FirstDay } from './FirstDay';
import { Headline } from './Headline';
import { Section } from './Section';
import { TeamsSection } from './TeamsSection';
import { useGroupPages } from './useGroupPages';
import { usePagePath } from './usePagePath';
import { usePageStyles } from './usePageStyles';

const MOST_TEAMS = 100;
// The worst of them; the rest has a tab of its own.
const MOST_GROUPS = 8;
const NOT_NARROWED = { text: '' };

/** The organisation in a sentence and four numbers, its teams, the coverage, and what is wrong. */
export function OverviewTab() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const page = usePagePath();
  const request = useCallback(
    (signal: AbortSignal) => api.getTeams({ limit: MOST_TEAMS }, { signal }),
    [api],
  );
  const teams = useRetryingRequest(request);
  const findings = useGroupPages(NOT_NARROWED, MOST_GROUPS);
  const known = teams.status === 'data' ? teams.data : undefined;
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
      {known && (
        <>
          <Headline teams={known} open={findings.open} />
          {(known.registered || known.items.length > 0) && (
            <TeamsSection teams={known} />
          )}
        </>
      )}
      {known && !known.registered ? (
        <FirstDay teams={known} />
      ) : (
        <CoverageSection />
      )}
      <FindingsSection
        pages={findings}
        teams={known?.items ?? []}
        filter={NOT_NARROWED}
        footer={
          <Link to={`${page}/findings`}>
            See all findings, filter them, and how their count went
          </Link>
        }
      />
      {(findings.partial || known?.partial) && <AsSeenByYou />}
    </div>
  );
}
