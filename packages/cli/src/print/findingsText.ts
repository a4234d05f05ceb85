import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint, type Style } from './paint';

const STYLE: Record<OrganizationFinding['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** The findings for people, by the team that should act. */
export function findingsText(
  findings: readonly OrganizationFinding[],
  titleOf: (ref: string) => string,
  io: Pick<Io, 'color'>,
): string {
  if (findings.length === 0) return 'Nothing to mend.\n';
  const byTeam = new Map<string | undefined, OrganizationFinding[]>();
  for (const finding of findings) {
    byTeam.set(finding.team, [...(byTeam.get(finding.team) ?? []), finding]);
  }
  const lines: string[] = [];
  for (const [team, theirs] of byTeam) {
    const who = team === undefined ? 'Nobody in particular' : titleOf(team);
    lines.push(paint(`${who} (${theirs.length})`, 'bold', io));
    for (const { severity, kind, message, fix, id, accepted } of theirs) {
      lines.push(
        `  ${paint(severity, STYLE[severity], io)} ${kind}: ${message}`,
        `    ${fix}`,
        accepted
          ? `    Accepted until ${accepted.until}: ${accepted.reason}`
          : paint(`    ${id}`, 'dim', io),
      );
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}
