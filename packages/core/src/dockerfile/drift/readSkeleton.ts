import { withinFileLimit } from '../parse/parseDockerfile';
import { parseMasked } from '../secrets/parseMasked';
import { skeletonOf, type DockerfileSkeleton } from './skeletonOf';

/** The skeleton of a Dockerfile's text; absent where it cannot be parsed. Secrets are masked. @public */
export function readSkeleton(text: string): DockerfileSkeleton | undefined {
  const { parsed } = parseMasked(withinFileLimit(text));
  return parsed.ok ? skeletonOf(parsed) : undefined;
}
