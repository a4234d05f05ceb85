import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import type { FindingsQuery } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { RequestError, SkeletonRows, useRetryingRequest } from '../shared';
import { dayOf } from './dayOf';
import { titleOf } from './titleOf';
import { usePageStyles } from './usePageStyles';

const MOST = 100;

/** The findings of a group, each with what it is about. */
export function FindingMembers({ query }: { query: FindingsQuery }) {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const key = JSON.stringify({ ...query, limit: MOST });
  const request = useCallback(
    (signal: AbortSignal) => api.getFindings(JSON.parse(key), { signal }),
    [api, key],
  );
  const state = useRetryingRequest(request);
  switch (state.status) {
    case 'loading':
      return (
        <SkeletonRows rows={2} label="Loading the findings of this group" />
      );
    case 'error':
      return (
        <RequestError
          what="The findings of this group could not be loaded."
          error={state.error}
          retry={state.retry}
        />
      );
    default: {
      const { items, titles, totalItems } = state.data;
      return (
        <>
          <ul className={classes.list} aria-label="Findings of this group">
            {items.map(finding => (
              <Member key={finding.id} finding={finding} titles={titles} />
            ))}
          </ul>
          {totalItems > items.length && (
            <p className={classes.soft}>
              {totalItems - items.length} more are not listed here; the table
              for spreadsheets has them all.
            </p>
          )}
        </>
      );
    }
  }
}

function Member(props: {
  finding: OrganizationFinding;
  titles: Readonly<Record<string, string>>;
}) {
  const { finding, titles } = props;
  const classes = usePageStyles();
  const about = finding.entity ?? finding.rule;
  return (
    <li className={classes.member}>
      <div>
        {finding.message}{' '}
        {about && (
          <EntityRefLink entityRef={about} title={titleOf(about, titles)} />
        )}
      </div>
      <div className={classes.soft}>{finding.fix}</div>
      {finding.accepted && (
        <div className={classes.soft}>
          Accepted until {dayOf(finding.accepted.until)}:{' '}
          {finding.accepted.reason}
        </div>
      )}
    </li>
  );
}
