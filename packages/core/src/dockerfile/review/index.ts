export { reviewDockerfile } from './reviewDockerfile';
export { lineRanges } from './reviewReason';
export type {
  DockerfileReview,
  NeededReview,
  ReviewOptions,
  ReviewPart,
  ReviewTopic,
} from './types';
