import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { platformTeamsApiRef } from '../../api';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { RequestError, SkeletonRows, useRetryingRequest } from '../shared';
import { NotAPlatformTeam } from './NotAPlatformTeam';
import { TeamProfileView } from './TeamProfileView';

/**
 * What a team does for others, on its own page: the team's API.
 * @public
 */
export function TeamResponsibilitiesContent() {
  const { entity } = useEntity();
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const ref = stringifyEntityRef(entity);
  const request = useCallback(
    (signal: AbortSignal) => api.getTeam(ref, { signal }),
    [api, ref],
  );
  // The team of another group must never stand here, even for a moment.
  const team = useRetryingRequest(request, { keepData: false });
  const title = entity.metadata.title ?? entity.metadata.name;
  switch (team.status) {
    case 'loading':
      return (
        <Section title="What we do">
          <div className={classes.body}>
            <SkeletonRows rows={5} label="Loading the responsibilities" />
          </div>
        </Section>
      );
    case 'error':
      return (
        <Section title="What we do">
          <div className={classes.body}>
            <RequestError
              what="The responsibilities could not be loaded."
              error={team.error}
              retry={team.retry}
            />
          </div>
        </Section>
      );
    case 'data':
    default:
      return team.data.profile && team.data.totals ? (
        <TeamProfileView
          team={team.data}
          profile={team.data.profile}
          totals={team.data.totals}
        />
      ) : (
        <NotAPlatformTeam team={ref} title={title} />
      );
  }
}
