export {
  findSkeletonDrift,
  type SkeletonDrift,
  type SkeletonFile,
  type SkeletonGroup,
} from './findSkeletonDrift';
export { readSkeleton } from './readSkeleton';
export { skeletonFindings } from './skeletonFindings';
export {
  skeletonOf,
  type DockerfileSkeleton,
  type SkeletonPart,
  type SkeletonValue,
} from './skeletonOf';
