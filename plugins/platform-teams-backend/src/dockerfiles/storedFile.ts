import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { StoredDockerfile } from './DockerfileStore';

/**
 * The file that a request means: the one that it names, or the only one.
 *
 * @throws NotFoundError, InputError or ConflictError where there is none.
 */
export function storedFile(
  files: readonly StoredDockerfile[],
  ref: string,
  path: string | undefined,
): StoredDockerfile & { readonly text: string } {
  const [first] = files;
  if (!first) {
    throw new NotFoundError(
      `No Dockerfile of ${ref} was found. Name it in the annotation platform-teams/dockerfile.`,
    );
  }
  const paths = files.map(file => file.path).join(', ');
  if (path === undefined && files.length > 1) {
    throw new InputError(
      `${ref} has several Dockerfiles. Send path with one of: ${paths}.`,
    );
  }
  const file =
    path === undefined ? first : files.find(one => one.path === path);
  if (!file) {
    throw new NotFoundError(
      `${ref} has no Dockerfile of this path. There is: ${paths}.`,
    );
  }
  const { text, outcome, problem } = file;
  if (outcome !== 'read' || text === undefined) {
    throw new ConflictError(
      `${file.path} could not be read${problem ? `: ${problem.message} ${problem.remedy}` : '.'}`,
    );
  }
  return { ...file, text };
}
