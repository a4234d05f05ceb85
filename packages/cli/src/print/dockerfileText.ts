/**
 * A Dockerfile for people: the file with the owner beside each line, then what
 * there is to do, by the one who decides.
 */
import type {
  AttributedLine,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileReview,
  LineOwner,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint, type Style } from './paint';
import { reviewText } from './reviewText';

const SEVERITY_STYLE: Record<DockerfileFinding['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};
const WIDEST_GUTTER = 32;

/** How one assessment is printed. */
export interface DockerfileTextOptions {
  /** Of the change; then only its lines are shown. */
  readonly review?: DockerfileReview;
  /** Names a team for people. */
  readonly titleOf: (ref: string) => string;
  readonly io: Pick<Io, 'color'>;
}

/** Prints one assessment. */
export function dockerfileText(
  assessment: DockerfileAssessment,
  { review, titleOf, io }: DockerfileTextOptions,
): string {
  const changed = review?.ok ? new Set(review.changedLines) : undefined;
  const lines = changed
    ? assessment.lines.filter(({ line }) => changed.has(line))
    : assessment.lines;
  const parts = [
    paint(shown(assessment.file), 'bold', io),
    '',
    ...gutter(lines, titleOf, io),
  ];
  if (!assessment.ok) {
    const { line, message } = assessment.error;
    parts.push(
      '',
      `${paint('error', 'red', io)} ${line === undefined ? '' : `line ${line}: `}${message}`,
      '',
    );
    return parts.join('\n');
  }
  const { model, findings, notAnalysed } = assessment;
  if (review?.ok) parts.push('', ...reviewText(review, titleOf, io));
  parts.push('', `Now: ${model.current}. Advice: ${model.recommended}.`);
  for (const { text } of model.reasons) parts.push(`  - ${text}`);
  for (const { startLine, endLine, reason } of notAnalysed) {
    parts.push(`Not looked into, lines ${startLine} to ${endLine}: ${reason}`);
  }
  parts.push('', ...byOwner(findings, titleOf, io), '');
  return parts.join('\n');
}

/** Text of a file without what would move a terminal's cursor or change its colours. */
function shown(text: string): string {
  return text.replace(/[^\P{C}\t]/gu, '\uFFFD');
}

function gutter(
  lines: readonly AttributedLine[],
  titleOf: (ref: string) => string,
  io: Pick<Io, 'color'>,
): readonly string[] {
  const names = lines.map(line => ownerName(line.owner, line.role, titleOf));
  const width = Math.min(
    WIDEST_GUTTER,
    Math.max(0, ...names.map(name => name.length)),
  );
  const digits = String(lines[lines.length - 1]?.line ?? 0).length;
  return lines.map((line, index) => {
    // Once for each run of lines, as in the portal.
    const name = names[index] === names[index - 1] ? '' : names[index];
    const cut = name.length > width ? `${name.slice(0, width - 1)}…` : name;
    return `${paint(cut.padEnd(width), 'cyan', io)} ${paint(String(line.line).padStart(digits), 'dim', io)} | ${shown(line.text)}`;
  });
}

function byOwner(
  findings: readonly DockerfileFinding[],
  titleOf: (ref: string) => string,
  io: Pick<Io, 'color'>,
): readonly string[] {
  if (findings.length === 0) return ['Nothing to mend.'];
  const groups = new Map<string, DockerfileFinding[]>();
  for (const finding of findings) {
    const name = ownerName(finding.owner, finding.role, titleOf);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const parts: string[] = [];
  for (const [name, mine] of groups) {
    parts.push(paint(`${name} decides on ${mine.length}`, 'bold', io));
    for (const finding of mine) {
      const { severity, line, rule, message, fix, fixBy } = finding;
      parts.push(
        `  ${paint(severity, SEVERITY_STYLE[severity], io)} line ${line} ${rule}: ${shown(message)}${foundBy(finding)}`,
        ...fix.text
          .split('\n')
          .map(
            (text, index) =>
              `    ${index === 0 ? `${fixBy} mends it: ` : ''}${text}`,
          ),
      );
    }
  }
  return parts;
}

/** Other tools that say so, too. */
function foundBy({ source, alsoFoundBy = [] }: DockerfileFinding): string {
  const tools = [source, ...alsoFoundBy].filter(
    tool => tool !== 'platform-teams',
  );
  return tools.length > 0 ? ` (${tools.join(', ')})` : '';
}

function ownerName(
  owner: LineOwner,
  role: string,
  titleOf: (ref: string) => string,
): string {
  if (owner.team !== undefined) return titleOf(owner.team);
  if (owner.outcome === 'conflict' && owner.candidates)
    return owner.candidates.map(titleOf).join(' or ');
  return role;
}
