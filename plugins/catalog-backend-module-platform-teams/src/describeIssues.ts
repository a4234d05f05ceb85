import type { Issue } from '@cookie-factory/platform-teams-core';

/** All mistakes in one text, each with its path and what would be right. */
export function describeIssues(issues: readonly Issue[]): string {
  const lines = issues.map(
    ({ pathText, message, suggestion }) =>
      `${pathText ? `${pathText}: ` : ''}${message} ${suggestion}`,
  );
  if (lines.length === 1) return lines[0];
  return [`${lines.length} mistakes:`, ...lines.map(line => `- ${line}`)].join(
    '\n',
  );
}
