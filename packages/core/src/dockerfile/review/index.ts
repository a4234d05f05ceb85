export {
  describeReview,
  reviewComment,
  REVIEW_COMMENT_MARK,
  type CommentedReview,
  type ReviewCommentOptions,
} from './reviewComment';
export { reviewDockerfile } from './reviewDockerfile';
export { reviewedFindings } from './reviewedFindings';
export { lineRanges } from './reviewReason';
export { toReviewsJson, type NeededReviewJson } from './toReviewsJson';
export type {
  DockerfileReview,
  NeededReview,
  ReviewOptions,
  ReviewPart,
  ReviewTopic,
} from './types';
export { withKnownLines } from './withKnownLines';
