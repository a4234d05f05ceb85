import type { RootConfigService } from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type { CodeOwnersReadings } from '../dockerfiles/CodeOwnersReadings';
import { PipelineCodeOwners } from './PipelineCodeOwners';
import { readSuggestionsConfig } from './readSuggestionsConfig';
import { createRepositoryOf } from './repositoryOf';

/** Wires the reading of code owners of pipelines; absent where app-config switches it off. */
export function createPipelineCodeOwners(
  config: RootConfigService,
  readings: CodeOwnersReadings,
): PipelineCodeOwners | undefined {
  const { repositories } = readSuggestionsConfig(config);
  if (repositories === 0) return undefined;
  return PipelineCodeOwners.create({
    readings,
    repositoryOf: createRepositoryOf(ScmIntegrations.fromConfig(config)),
    most: repositories,
  });
}
