import type { Issue } from '../catalog/Issue';

/** What is wrong with `platformTeams` of app-config, in words for whoever starts a portal. @public */
export function describeConfigMistakes(issues: readonly Issue[]): string {
  const lines = issues.map(
    ({ pathText, message, suggestion }) =>
      `${pathText}: ${message} ${suggestion}`,
  );
  const count = lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`;
  return `app-config has ${count} in platformTeams:\n${lines.join('\n')}`;
}
