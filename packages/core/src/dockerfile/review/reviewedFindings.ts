/** Which of a file's findings belong to a change, those of other tools among them. */
import type { DockerfileFinding } from '../types';
import type { DockerfileReview } from './types';

/**
 * Leaves out findings that the change has nothing to do with.
 *
 * @param findings - of the file as it is now, possibly more than its own assessment has.
 * @public
 */
export function reviewedFindings(
  review: Extract<DockerfileReview, { ok: true }>,
  findings: readonly DockerfileFinding[],
): readonly DockerfileFinding[] {
  const own = new Set(
    review.findings.map(({ rule, line }) => `${rule} ${line}`),
  );
  const changed = new Set(review.changedLines);
  return findings.filter(({ rule, line, endLine }) => {
    if (own.has(`${rule} ${line}`)) return true;
    for (let at = line; at <= endLine; at++) if (changed.has(at)) return true;
    return false;
  });
}
