/** What goes over the wire of the set-up page. */
import type {
  Coverage,
  CoveragePreview,
  SetupSuggestion,
} from '@cookie-factory/platform-teams-core';
import type { AsSeen } from './types';

/** `GET /setup` @public */
export interface SetupResponse extends AsSeen {
  /** False on the first day: nobody has registered anything. */
  readonly registered: boolean;
  /** Whether the catalog has any group that could register. */
  readonly hasGroups: boolean;
  /** Names that Responsibilities of the default namespace have already. */
  readonly takenNames: readonly string[];
  readonly suggestion: SetupSuggestion;
  /** How many required questions have one clear answer today. */
  readonly coverage: Coverage;
}

/** `POST /setup/preview` @public */
export interface SetupPreviewResponse extends AsSeen {
  readonly preview: CoveragePreview;
}
