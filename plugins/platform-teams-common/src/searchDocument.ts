/** The type of search document that a Responsibility is found as. @public */
export const RESPONSIBILITY_SEARCH_TYPE = 'platform-teams-responsibility';

/**
 * A Responsibility as search knows it. It says nothing that the
 * Responsibility itself does not say: who may see it may see all of it.
 *
 * @public
 */
export interface ResponsibilitySearchDocument {
  readonly title: string;
  /** What it is found by; not for people to read. */
  readonly text: string;
  /** Where its page is. */
  readonly location: string;
  readonly description: string;
  /** Reference of the team to ask. */
  readonly owner: string;
  /** Titles of the concerns that the team is accountable for. */
  readonly concerns: string[];
  /** Why it answers nothing at present; empty when it does. */
  readonly setAside: '' | 'unconfirmed' | 'deprecated';
}
