/** Which of the given files the findings of a report are about. */
import type { ExternalFinding } from './types';

/** Findings by file, and those that are about none of them. @public */
export interface AssignedFindings {
  readonly byFile: ReadonlyMap<string, readonly ExternalFinding[]>;
  /** Findings about other files. */
  readonly others: readonly ExternalFinding[];
}

/** What tools write for standard input. */
const NAMELESS = new Set(['', '-', '/dev/stdin', '<stdin>', 'stdin']);

function plainPath(path: string): string {
  const slashed = path.replace(/\\/g, '/').replace(/^file:\/\//, '');
  return slashed.replace(/^\.\//, '').replace(/^\/+/, '');
}

function endsWithPath(long: string, short: string): boolean {
  return long === short || long.endsWith(`/${short}`);
}

/** The one file that a path of a report means; reports begin paths where their tool was started. */
function fileFor(
  path: string | undefined,
  files: readonly string[],
): string | undefined {
  const plain = path === undefined ? '' : plainPath(path);
  if (path === undefined || NAMELESS.has(path) || NAMELESS.has(plain)) {
    return files.length === 1 ? files[0] : undefined;
  }
  const exact = files.find(file => plainPath(file) === plain);
  if (exact !== undefined) return exact;
  const close = files.filter(
    file =>
      endsWithPath(plainPath(file), plain) ||
      endsWithPath(plain, plainPath(file)),
  );
  return close.length === 1 ? close[0] : undefined;
}

/** Gives each finding to its file. @public */
export function assignFindings(
  findings: readonly ExternalFinding[],
  files: readonly string[],
): AssignedFindings {
  const known = new Map<string | undefined, string | undefined>();
  const byFile = new Map<string, ExternalFinding[]>();
  const others: ExternalFinding[] = [];
  for (const finding of findings) {
    if (!known.has(finding.file)) {
      known.set(finding.file, fileFor(finding.file, files));
    }
    const file = known.get(finding.file);
    const mine = file === undefined ? others : byFile.get(file);
    if (mine) mine.push(finding);
    else byFile.set(file!, [finding]);
  }
  return { byFile, others };
}
