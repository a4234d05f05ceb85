import { useCallback } from 'react';
import Button from '@material-ui/core/Button';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { CsvButton } from '../CoverageMatrix';
import { HistorySection } from '../FindingsHistory';
import { AsSeenByYou, useRetryingRequest } from '../shared';
import { findingsCsv } from './findingsCsv';
import { FindingsFilters } from './FindingsFilters';
import { FindingsSection } from './FindingsSection';
import { findingsQuery, useGroupPages } from './useGroupPages';
import { useFindingsFilter } from './useFindingsFilter';
import { usePageStyles } from './usePageStyles';
import { useVocabulary } from './useVocabulary';

const MOST_TEAMS = 100;
const EVERYTHING = {
  kind: undefined,
  severity: undefined,
  team: undefined,
  concern: undefined,
  text: '',
};

/** What is wrong, narrowed as the URL says, and how its count went over time. */
export function FindingsTab() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const request = useCallback(
    (signal: AbortSignal) => api.getTeams({ limit: MOST_TEAMS }, { signal }),
    [api],
  );
  const teams = useRetryingRequest(request);
  const words = useVocabulary();
  const { filter, change } = useFindingsFilter();
  const pages = useGroupPages(filter);
  const known = teams.status === 'data' ? teams.data.items : [];
  const { kind, severity, team, concern, text } = filter;
  const isNarrowed = Boolean(kind || severity || team || concern || text);
  // Counts are stored by kind and by severity, and by nothing else.
  const hasHistory = !team && !concern && !text && !(kind && severity);
  return (
    <div className={classes.sections}>
      <FindingsSection
        pages={pages}
        teams={known}
        filter={filter}
        action={
          <div className={classes.actions}>
            <CsvButton
              name="findings.csv"
              write={() => findingsCsv(api, findingsQuery(filter))}
            />
          </div>
        }
        filters={
          <FindingsFilters
            filter={filter}
            teams={known}
            concerns={words.concerns}
            onChange={change}
          />
        }
        onShowAll={isNarrowed ? () => change(EVERYTHING) : undefined}
        footer={
          <>
            {pages.groups.length} of {pages.total} groups shown{' '}
            {pages.more && (
              <Button
                size="small"
                color="primary"
                disabled={pages.loadingMore}
                onClick={pages.loadMore}
              >
                Show more
              </Button>
            )}
            {pages.moreError && (
              <span role="alert">More could not be loaded. Try again.</span>
            )}
          </>
        }
      />
      {hasHistory && <HistorySection filter={{ kind, severity }} />}
      {pages.partial && <AsSeenByYou />}
    </div>
  );
}
