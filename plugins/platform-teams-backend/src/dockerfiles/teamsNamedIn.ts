import type { LineOwner } from '@cookie-factory/platform-teams-core';
import type {
  DockerfileFile,
  DockerfileReviewOutcome,
} from '@cookie-factory/plugin-platform-teams-common';

/** The references of teams that an assessed file names. */
export function teamsNamedIn({
  summary,
  assessment,
  reviewers,
}: DockerfileFile): readonly string[] {
  const counted = [
    ...(summary?.shares ?? []),
    ...(summary?.recommendedShares ?? []),
    ...(summary?.findings ?? []),
  ];
  const owners = assessment
    ? [
        ...assessment.lines,
        ...(assessment.ok ? assessment.findings : []),
      ].flatMap(({ owner, consultedOwners }) => [owner, ...consultedOwners])
    : [];
  const teams = [
    ...counted.map(({ team }) => team),
    ...owners.flatMap(teamsOf),
    ...(reviewers?.teams ?? []),
    ...(reviewers?.findings ?? []).map(({ owner }) => owner.team),
  ];
  return [...new Set(teams.filter(team => team !== undefined))];
}

/** The references of teams that the outcome of a review names. */
export function teamsOfReview(
  review: DockerfileReviewOutcome,
): readonly (string | null | undefined)[] {
  if (!review.ok) return [];
  const { reviews, findings } = review;
  return [
    ...reviews.flatMap(({ team, candidates }) => [team, ...candidates]),
    ...findings
      .flatMap(({ owner, consultedOwners }) => [owner, ...consultedOwners])
      .flatMap(teamsOf),
  ];
}

function teamsOf({
  team,
  candidates = [],
}: LineOwner): readonly (string | undefined)[] {
  return [team, ...candidates];
}
