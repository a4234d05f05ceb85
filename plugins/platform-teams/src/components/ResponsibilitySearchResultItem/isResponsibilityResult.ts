import { RESPONSIBILITY_SEARCH_TYPE } from '@cookie-factory/plugin-platform-teams-common';

/** Whether a search result is a Responsibility. */
export function isResponsibilityResult(result: {
  readonly type: string;
}): boolean {
  return result.type === RESPONSIBILITY_SEARCH_TYPE;
}
