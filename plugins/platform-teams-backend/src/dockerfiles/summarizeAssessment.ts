import type { DockerfileAssessment } from '@cookie-factory/platform-teams-core';
import type { DockerfileSummary } from '@cookie-factory/plugin-platform-teams-common';

type Assessed = Extract<DockerfileAssessment, { readonly ok: true }>;
type FindingsCount = DockerfileSummary['findings'][number];

/**
 * What is known of a file without quoting it: model, counts and owners.
 *
 * @param options - the reasons for the advice name lines, and are for those who
 * may read them.
 */
export function summarizeAssessment(
  assessment: Assessed,
  options: {
    readonly mayReadText: boolean;
    /** The same file, owned as the advice has it. */
    readonly recommended?: DockerfileAssessment;
  },
): DockerfileSummary {
  const { model, lines, shares } = assessment;
  const { recommended } = options;
  return {
    model: {
      current: model.current,
      currentReason: model.currentReason,
      recommended: model.recommended,
      reasons: options.mayReadText ? model.reasons.map(({ text }) => text) : [],
    },
    lines: lines.length,
    shares,
    ...(recommended?.ok ? { recommendedShares: recommended.shares } : {}),
    findings: countFindings(assessment),
  };
}

function countFindings({ findings }: Assessed): readonly FindingsCount[] {
  const counts = new Map<string, FindingsCount>();
  for (const { severity, role, owner } of findings) {
    const { team } = owner;
    const key = `${severity} ${role} ${team ?? ''}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { severity, role, team, count });
  }
  return [...counts.values()];
}
