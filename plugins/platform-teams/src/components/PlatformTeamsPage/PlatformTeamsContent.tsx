import { useCallback, useState } from 'react';
import Button from '@material-ui/core/Button';
import { CodeSnippet } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import {
  AsSeenByYou,
  RequestError,
  SkeletonRows,
  useRetryingRequest,
} from '../shared';
import { FindingsSection } from './FindingsSection';
import { FirstDay } from './FirstDay';
import { whoHoldsMost } from './groupByPlatform';
import { Headline } from './Headline';
import { minimalResponsibility } from './minimalResponsibility';
import { Section } from './Section';
import { TeamsTable } from './TeamsTable';
import { useFindingPages } from './useFindingPages';
import { useFindingsFilter } from './useFindingsFilter';
import { usePageStyles } from './usePageStyles';
import { useVocabulary } from './useVocabulary';

const MOST_TEAMS = 100;

/**
 * The platform teams with what each carries, and the findings.
 * @public
 */
export function PlatformTeamsContent() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const request = useCallback(
    (signal: AbortSignal) => api.getTeams({ limit: MOST_TEAMS }, { signal }),
    [api],
  );
  const teams = useRetryingRequest(request);
  const { filter, change, findingsOf } = useFindingsFilter();
  const pages = useFindingPages(filter);
  const isNarrowed = Boolean(
    filter.kind || filter.severity || filter.team || filter.text,
  );
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
          <Headline
            teams={teams.data}
            findings={isNarrowed ? undefined : pages.total}
          />
          {teams.data.registered || teams.data.items.length > 0 ? (
            <Teams teams={teams.data} findingsOf={findingsOf} />
          ) : undefined}
          {!teams.data.registered && <FirstDay teams={teams.data} />}
        </>
      )}
      <FindingsSection
        pages={pages}
        teams={teams.status === 'data' ? teams.data.items : []}
        filter={filter}
        onFilter={change}
      />
      {(pages.partial || (teams.status === 'data' && teams.data.partial)) && (
        <AsSeenByYou />
      )}
    </div>
  );
}

function Teams(props: {
  teams: TeamsResponse;
  findingsOf: (team: string) => string;
}) {
  const { teams, findingsOf } = props;
  const classes = usePageStyles();
  const words = useVocabulary();
  const [registering, setRegistering] = useState(false);
  const left = teams.totalItems - teams.items.length;
  return (
    <Section
      title="Teams"
      sub={whoHoldsMost(teams.items)}
      action={
        <Button
          variant="outlined"
          color="primary"
          aria-expanded={registering}
          onClick={() => setRegistering(!registering)}
        >
          Register a responsibility
        </Button>
      }
      footer={
        <>
          Asked on counts components, resources and systems. Customers are the
          teams that own them.
          {left > 0 &&
            ` ${left} more teams are not listed here; find them in the catalog.`}
        </>
      }
    >
      {registering && (
        <div className={classes.body}>
          <p className={classes.sub}>
            Put this file where your catalog reads it; owner and areas are yours
            to change.
          </p>
          <CodeSnippet
            language="yaml"
            showCopyCodeButton
            text={minimalResponsibility({
              team: teams.items[0]?.ref ?? 'group:default/YOUR-TEAM',
              concerns: ['monitoring'],
            })}
          />
        </div>
      )}
      <TeamsTable teams={teams.items} words={words} findingsOf={findingsOf} />
    </Section>
  );
}
