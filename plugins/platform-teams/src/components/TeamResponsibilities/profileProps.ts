import type { TeamProfile } from '@cookie-factory/platform-teams-core';
import type { Words } from '../PlatformTeamsPage/useVocabulary';

/** What each section of a profile is drawn from. */
export interface ProfileProps {
  readonly profile: TeamProfile;
  readonly titles: Readonly<Record<string, string>>;
  readonly words: Words;
}
