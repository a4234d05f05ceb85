import type {
  TeamProfile,
  TeamProfileTotals,
} from '@cookie-factory/platform-teams-core';
import type { Words } from '../PlatformTeamsPage/useVocabulary';

/** What each section of a profile is drawn from. */
export interface ProfileProps {
  /** With the first items of each of its lists. */
  readonly profile: TeamProfile;
  /** How long the lists are in all. */
  readonly totals: TeamProfileTotals;
  readonly titles: Readonly<Record<string, string>>;
  readonly words: Words;
}
