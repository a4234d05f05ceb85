/**
 * The reviews of a change as a comment for a pull or merge request, in Markdown. What comes from a
 * file or a catalog is only text there: it mentions nobody, links nothing and commands nothing.
 */
import { roleName, teamName } from '../attribute/ownerReason';
import { dockerfileConcernTitle } from '../concerns';
import type { DockerfileFinding } from '../types';
import { reviewReason } from './reviewReason';
import type { DockerfileReview, NeededReview } from './types';

/** What the words of a comment are made with. @public */
export interface ReviewCommentOptions {
  /** The name of a team for people; absent: the name of its reference. */
  titleOf?(team: string): string;
}

/** A review, with the findings to show for it. @public */
export interface CommentedReview {
  readonly review: DockerfileReview;
  /** Absent: those of the review. */
  readonly findings?: readonly DockerfileFinding[];
}

const MOST_FINDINGS = 20;
const LONGEST_TEXT = 600;
/** By this a program finds the comment that it wrote before. @public */
export const REVIEW_COMMENT_MARK = '<!-- platform-teams: dockerfile review -->';

/** Characters that Markdown gives a meaning to. */
const SPECIAL = /[\\`*_{}[\]()#+|~$:!]/g;

/** Text that is shown as it is, on one line. A mention needs a letter right behind its sign. */
function plain(text: string): string {
  const cut =
    text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return cut
    .replace(/\s+/g, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(SPECIAL, '\\$&')
    .replace(/@/g, '@\u200b')
    .trim();
}

function reviewerName(
  { team, candidates, role }: NeededReview,
  titleOf: (team: string) => string,
): string {
  if (team !== undefined) return titleOf(team);
  return candidates.length > 0
    ? candidates.map(titleOf).join(' or ')
    : roleName(role);
}

/** Says why a review is needed, with the names that people know. @public */
export function describeReview(
  review: NeededReview,
  titleOf: (team: string) => string = teamName,
): string {
  return reviewReason({
    who: reviewerName(review, titleOf),
    topics: review.topics,
    titleOf: dockerfileConcernTitle,
  });
}

function nobodyKnown({ team, candidates }: NeededReview): string {
  return team === undefined && candidates.length === 0
    ? ' Nobody registered it yet.'
    : '';
}

function findingLine(
  { severity, line, rule, message, owner, role }: DockerfileFinding,
  titleOf: (team: string) => string,
): string {
  const who = owner.team === undefined ? roleName(role) : titleOf(owner.team);
  return `- ${severity}, line ${line}, ${plain(rule)}: ${plain(message)} (${plain(who)})`;
}

function section(
  { review, findings }: CommentedReview,
  titleOf: (team: string) => string,
): string[] {
  const lines = [`**${plain(review.file)}**`, ''];
  if (!review.ok) {
    const { message, line } = review.after.error;
    const place = line === undefined ? '' : `, line ${line}`;
    return [...lines, `It cannot be built${place}: ${plain(message)}`, ''];
  }
  for (const needed of review.reviews) {
    const words = plain(describeReview(needed, titleOf));
    lines.push(
      needed.required
        ? `- [ ] ${words}${nobodyKnown(needed)}`
        : `- Good to ask, not to wait for: ${words}`,
    );
  }
  if (review.reviews.length === 0) {
    lines.push('Nobody else has to look at these lines.');
  }
  lines.push('');
  const shown = findings ?? review.findings;
  if (shown.length === 0) return lines;
  lines.push(
    'To mend in the changed lines:',
    '',
    ...shown.slice(0, MOST_FINDINGS).map(one => findingLine(one, titleOf)),
  );
  const left = shown.length - MOST_FINDINGS;
  if (left > 0) lines.push(`- and ${left} more`);
  return [...lines, ''];
}

function headline(reviews: readonly CommentedReview[]): string {
  const needed = reviews.flatMap(({ review }) =>
    review.ok ? review.reviews : [],
  );
  if (needed.some(({ required }) => required)) {
    return 'This change needs a review';
  }
  return needed.length > 0
    ? 'This change needs no review; some could be asked'
    : 'This change needs no review by another team';
}

/** Writes the comment. @public */
export function reviewComment(
  reviews: readonly CommentedReview[],
  options: ReviewCommentOptions = {},
): string {
  const titleOf = (team: string) => options.titleOf?.(team) ?? teamName(team);
  return [
    REVIEW_COMMENT_MARK,
    `### Dockerfile: ${headline(reviews)}`,
    '',
    ...reviews.flatMap(one => section(one, titleOf)),
  ].join('\n');
}
