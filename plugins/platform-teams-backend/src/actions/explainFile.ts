import type {
  DockerfileRole,
  LineOwner,
} from '@cookie-factory/platform-teams-core';
import type {
  AsSeen,
  DockerfileFile,
} from '@cookie-factory/plugin-platform-teams-common';

// An agent reads all of it; nobody mends more at once.
const MOST_PARTS = 200;
const MOST_FINDINGS = 50;

interface Context extends Pick<AsSeen, 'titles'> {
  /** Only what this line is about. */
  readonly line?: number;
}

/** A file as an agent is told of it: without its text, and of a bounded length. */
export function explainFile(file: DockerfileFile, context: Context) {
  const { path, url, outcome, problem, summary, assessment } = file;
  const { line } = context;
  const assessed = assessment?.ok ? assessment : undefined;
  const parts = (assessed?.instructions ?? []).filter(
    ({ startLine, endLine }) => isAbout(line, startLine, endLine),
  );
  const findings = (assessed?.findings ?? []).filter(found =>
    isAbout(line, found.line, found.endLine),
  );
  const told = {
    parts: parts.slice(0, MOST_PARTS),
    findings: findings.slice(0, MOST_FINDINGS),
  };
  const { model } = summary ?? {};
  return {
    path,
    url,
    outcome,
    problem: problem && `${problem.message} ${problem.remedy}`,
    model: model && { ...model, reasons: [...model.reasons] },
    shares: (summary?.shares ?? []).map(({ role, team, lines, share }) => ({
      ...ownerOf(role as DockerfileRole, { team }, context),
      lines,
      share,
    })),
    findingCounts: (summary?.findings ?? []).map(counted => ({ ...counted })),
    parts: told.parts.map(part => ({
      ...ownerOf(part.role, part.owner, context),
      keyword: part.keyword,
      startLine: part.startLine,
      endLine: part.endLine,
      concern: part.concern,
      reason: part.reason,
    })),
    findings: told.findings.map(found => ({
      ...ownerOf(found.role, found.owner, context),
      rule: found.rule,
      line: found.line,
      endLine: found.endLine,
      severity: found.severity,
      message: found.message,
      fix: found.fix.text,
      fixBy: found.fixBy,
    })),
    more:
      parts.length -
      told.parts.length +
      (findings.length - told.findings.length),
  };
}

function isAbout(
  line: number | undefined,
  first: number,
  last: number,
): boolean {
  return line === undefined || (first <= line && line <= last);
}

function ownerOf(
  role: DockerfileRole,
  { team }: Pick<LineOwner, 'team'>,
  { titles }: Context,
) {
  return {
    role,
    team: team ?? null,
    teamTitle: team === undefined ? null : (titles[team] ?? team),
  };
}
