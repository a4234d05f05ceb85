import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Vocabulary } from '@cookie-factory/platform-teams-core';
import type { ConcernsService } from '../services/ConcernsService';
import type { FindingsService } from '../services/FindingsService';
import type { HandOffService } from '../services/HandOffService';
import type { PreviewService } from '../services/PreviewService';
import type { ResponsibilitiesService } from '../services/ResponsibilitiesService';

/** What the actions about responsibilities are registered with. */
export interface ActionOptions {
  readonly actions: ActionsRegistryService;
  readonly vocabulary: Vocabulary;
  readonly concerns: Pick<ConcernsService, 'forEntity' | 'forConcern'>;
  readonly findings: Pick<FindingsService, 'list'>;
  readonly handOffs: Pick<HandOffService, 'raise'>;
  readonly preview: Pick<PreviewService, 'preview'>;
  readonly responsibilities: Pick<ResponsibilitiesService, 'list'>;
}

/** Of every action that changes nothing. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
