import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { platformTeamsApiRef } from '../../api';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { RequestError, SkeletonRows, useRetryingRequest } from '../shared';
import { Broken } from './Broken';
import { messages } from './messages';
import { StandingView } from './StandingView';

/**
 * What a registration reaches, what it beats and what it loses to, on its own page.
 * @public
 */
export function ResponsibilityContent() {
  const { entity } = useEntity();
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const ref = stringifyEntityRef(entity);
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) => api.getResponsibility(ref, { signal }),
      [api, ref],
    ),
    { keepData: false },
  );
  if (request.status === 'data') {
    const { standing } = request.data;
    return standing ? (
      <StandingView response={request.data} standing={standing} />
    ) : (
      <Broken issues={request.data.issues} />
    );
  }
  return (
    <Section title={messages.reach}>
      <div className={classes.body}>
        {request.status === 'error' ? (
          <RequestError
            what={messages.failed}
            error={request.error}
            retry={request.retry}
          />
        ) : (
          <SkeletonRows rows={5} label={messages.loading} />
        )}
      </div>
    </Section>
  );
}
