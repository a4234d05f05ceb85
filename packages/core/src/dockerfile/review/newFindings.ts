/** Which findings a change is about: those on changed lines, and those that were not there before. */
import type { DockerfileAssessment, DockerfileFinding } from '../types';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** Equal for a finding that only moved. */
function findingKey(
  { rule, line, endLine }: DockerfileFinding,
  { lines }: Assessed,
): string {
  const text = lines
    .slice(line - 1, endLine)
    .map(one => one.text.trim())
    .join('\n');
  return `${rule} ${text}`;
}

/** Leaves out findings that the change has nothing to do with. */
export function newFindings(
  findings: readonly DockerfileFinding[],
  {
    before,
    after,
    changed,
  }: {
    readonly before: Assessed | undefined;
    readonly after: Assessed;
    readonly changed: readonly number[];
  },
): readonly DockerfileFinding[] {
  if (!before) return findings;
  const lines = new Set(changed);
  const known = new Map<string, number>();
  for (const finding of before.findings) {
    const key = findingKey(finding, before);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return findings.filter(finding => {
    const key = findingKey(finding, after);
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    if (count <= 0) return true;
    for (let line = finding.line; line <= finding.endLine; line++) {
      if (lines.has(line)) return true;
    }
    return false;
  });
}
