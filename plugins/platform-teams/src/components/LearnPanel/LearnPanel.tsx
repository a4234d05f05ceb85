import { useCallback } from 'react';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { platformTeamsApiRef } from '../../api';
import { ThemedText, useRetryingRequest } from '../shared';
import { FurtherReading } from './FurtherReading';
import { LearnSection } from './LearnSection';
import { WhatIsAPlatform } from './WhatIsAPlatform';
import { WhoManagesWhat } from './WhoManagesWhat';
import { WhoWorksForWhom } from './WhoWorksForWhom';
import { WhoWritesTheDockerfile } from './WhoWritesTheDockerfile';
import { WhoWatchesModels } from './WhoWatchesModels';

/** What the picture means, in few words, each beside the organisation's own numbers. */
export function LearnPanel({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const api = useApi(platformTeamsApiRef);
  const vocabulary = useRetryingRequest(
    useCallback((signal: AbortSignal) => api.getVocabulary({ signal }), [api]),
  );
  const links =
    vocabulary.status === 'data' ? (vocabulary.data.learnLinks ?? []) : [];
  return (
    <InfoCard title="What the picture means">
      <ThemedText>
        <LearnSection title="What is a platform?">
          <WhatIsAPlatform view={view} />
        </LearnSection>
        <LearnSection title="Who manages what: IaaS, PaaS, SaaS">
          <WhoManagesWhat view={view} />
        </LearnSection>
        <LearnSection title="Software engineers and platform engineers">
          <WhoWorksForWhom view={view} />
        </LearnSection>
        <LearnSection title="ML engineers and ML platform engineers">
          <WhoWatchesModels view={view} />
        </LearnSection>
        <LearnSection title="Who should write the Dockerfile?">
          <WhoWritesTheDockerfile view={view} />
        </LearnSection>
        {links.length > 0 && (
          <LearnSection title="Read further">
            <FurtherReading links={links} />
          </LearnSection>
        )}
      </ThemedText>
    </InfoCard>
  );
}
