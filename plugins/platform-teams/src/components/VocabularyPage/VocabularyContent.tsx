import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { RequestError, SkeletonRows, useRetryingRequest } from '../shared';
import { messages } from './messages';
import { VocabularyList } from './VocabularyList';

/**
 * Every area of work that somebody can be asked about, and who holds it.
 * @public
 */
export function VocabularyContent() {
  const api = useApi(platformTeamsApiRef);
  const classes = usePageStyles();
  const request = useRetryingRequest(
    useCallback(
      async (signal: AbortSignal) => {
        const [vocabulary, holders] = await Promise.all([
          api.getVocabulary({ signal }),
          api.getVocabularyHolders({ signal }),
        ]);
        return { vocabulary, holders };
      },
      [api],
    ),
  );
  if (request.status === 'data') return <VocabularyList {...request.data} />;
  return (
    <Section title={messages.title}>
      <div className={classes.body}>
        {request.status === 'error' ? (
          <RequestError
            what={messages.failed}
            error={request.error}
            retry={request.retry}
          />
        ) : (
          <SkeletonRows rows={8} label={messages.loading} />
        )}
      </div>
    </Section>
  );
}
