/**
 * Cuts a file into runs of lines with one owner, and folds away what the
 * filters leave out, so that each run is drawn, named and explained once.
 */
import {
  dockerfileConcernTitle,
  type AttributedLine,
  type DockerfileConcernId,
  type DockerfileFinding,
} from '@cookie-factory/platform-teams-core';
import { deciderOf, type FileOwner, type FileOwners } from '../dockerfile';

/** What of the file to show. */
export interface LineFilter {
  /** Id of an owner. */
  readonly owner?: string;
  readonly concern?: DockerfileConcernId;
}

/** A line with the findings that stand below it. */
export interface ShownLine {
  readonly line: AttributedLine;
  readonly findings: readonly DockerfileFinding[];
  /** The worst of the findings that touch it. */
  readonly severity?: DockerfileFinding['severity'];
}

/** Why lines of a run are their owner's. */
export interface RunReason {
  readonly startLine: number;
  readonly endLine: number;
  readonly reason: string;
}

/** Neighbouring lines of one owner. */
export interface LineRun {
  readonly kind: 'run';
  readonly owner: FileOwner;
  /** What the lines are about, in words. */
  readonly topics: readonly string[];
  readonly reasons: readonly RunReason[];
  readonly lines: readonly ShownLine[];
}

/** Lines that a filter leaves out. */
export interface FoldedLines {
  readonly kind: 'folded';
  readonly startLine: number;
  readonly endLine: number;
}

/** A part of the file, from top to bottom. */
export type FilePart = LineRun | FoldedLines;

/** The parts of a file under a filter. */
export function arrangeLines(
  lines: readonly AttributedLine[],
  options: {
    readonly findings: readonly DockerfileFinding[];
    readonly owners: FileOwners;
    readonly filter: LineFilter;
  },
): readonly FilePart[] {
  const { findings, owners, filter } = options;
  const shown = findings.filter(finding => isWanted(finding, options));
  const byEnd = groupByEnd(shown, lines.length);
  const severities = severityByLine(shown);
  const parts: FilePart[] = [];
  let open: { owner: FileOwner; lines: ShownLine[] } | undefined;
  const close = () => {
    if (open) parts.push(toRun(open.owner, open.lines));
    open = undefined;
  };
  for (const line of lines) {
    const severity = severities.get(line.line);
    if (!isWanted(line, { owners, filter }) && !severity) {
      close();
      fold(parts, line.line);
    } else {
      const owner = owners.of(deciderOf(line));
      if (open?.owner.id !== owner.id) close();
      open ??= { owner, lines: [] };
      open.lines.push({ line, findings: byEnd.get(line.line) ?? [], severity });
    }
  }
  close();
  return parts;
}

/** The findings of a file that a filter leaves, from top to bottom. */
export function shownFindings(
  findings: readonly DockerfileFinding[],
  options: { readonly owners: FileOwners; readonly filter: LineFilter },
): readonly DockerfileFinding[] {
  return findings
    .filter(finding => isWanted(finding, options))
    .sort((a, b) => a.endLine - b.endLine);
}

/** What the lines of a file are about, for choosing one kind. */
export function concernsOf(
  lines: readonly AttributedLine[],
): readonly { readonly id: DockerfileConcernId; readonly title: string }[] {
  return [...new Set(lines.map(({ concern }) => concern))]
    .map(id => ({ id, title: dockerfileConcernTitle(id) }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

function isWanted(
  attributed: AttributedLine | DockerfileFinding,
  options: { readonly owners: FileOwners; readonly filter: LineFilter },
): boolean {
  const { owner, concern } = options.filter;
  if (concern && attributed.concern !== concern) return false;
  return !owner || options.owners.of(deciderOf(attributed)).id === owner;
}

function groupByEnd(
  findings: readonly DockerfileFinding[],
  lastLine: number,
): ReadonlyMap<number, readonly DockerfileFinding[]> {
  const groups = new Map<number, DockerfileFinding[]>();
  for (const finding of findings) {
    const line = Math.min(finding.endLine, lastLine);
    groups.set(line, [...(groups.get(line) ?? []), finding]);
  }
  return groups;
}

const WORST_FIRST = ['error', 'warning', 'info'] as const;

function severityByLine(
  findings: readonly DockerfileFinding[],
): ReadonlyMap<number, DockerfileFinding['severity']> {
  const severities = new Map<number, DockerfileFinding['severity']>();
  for (const { line, endLine, severity } of findings) {
    for (let at = line; at <= endLine; at++) {
      const known = severities.get(at);
      if (
        !known ||
        WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(known)
      ) {
        severities.set(at, severity);
      }
    }
  }
  return severities;
}

function fold(parts: FilePart[], line: number): void {
  const last = parts[parts.length - 1];
  if (last?.kind === 'folded') {
    parts[parts.length - 1] = { ...last, endLine: line };
  } else {
    parts.push({ kind: 'folded', startLine: line, endLine: line });
  }
}

function toRun(owner: FileOwner, lines: readonly ShownLine[]): LineRun {
  const topics = new Set<string>();
  const reasons: RunReason[] = [];
  for (const { line } of lines) {
    topics.add(dockerfileConcernTitle(line.concern));
    const last = reasons[reasons.length - 1];
    if (last?.reason === line.reason) {
      reasons[reasons.length - 1] = { ...last, endLine: line.line };
    } else {
      reasons.push({
        startLine: line.line,
        endLine: line.line,
        reason: line.reason,
      });
    }
  }
  return { kind: 'run', owner, topics: [...topics], reasons, lines };
}
