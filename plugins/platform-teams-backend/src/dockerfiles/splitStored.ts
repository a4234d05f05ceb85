import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  catalogLabels,
  SHIPPED_TEMPLATES,
  shippedTemplate,
  splitDockerfile,
  type CatalogEntity,
  type DockerfileSplit,
  type OwnerOf,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileSplitRequest } from '@cookie-factory/plugin-platform-teams-common';
import type { StoredDockerfile } from './DockerfileStore';

interface Surroundings {
  readonly entity: CatalogEntity;
  readonly ownerOf: OwnerOf;
  titleOf(ref: string): string;
}

/**
 * The file that a request means: the one that it names, or the only one.
 *
 * @throws NotFoundError, InputError or ConflictError where there is none to split.
 */
export function fileToSplit(
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

/** Splits a stored file in the way that a request asks for. */
export function splitStored(
  { path, text }: { readonly path: string; readonly text: string },
  request: DockerfileSplitRequest,
  { entity, ownerOf, titleOf }: Surroundings,
): DockerfileSplit {
  const { template: name, variant, parentImage } = request;
  if (variant === 'parent-image' && parentImage === undefined) {
    throw new InputError(
      'The variant parent-image needs parentImage, the name of the image that the platform keeps.',
    );
  }
  const template = name === undefined ? undefined : shippedTemplate(name);
  if (name !== undefined && !template) {
    throw new InputError(
      `There is no template of this name. Send one of: ${SHIPPED_TEMPLATES.join(', ')}.`,
    );
  }
  const team = (concern: string) => {
    const owner = ownerOf(concern);
    return owner.team === undefined ? undefined : titleOf(owner.team);
  };
  const slash = path.lastIndexOf('/');
  return splitDockerfile(text, {
    name: entity.metadata.name,
    template,
    variant,
    parentImage,
    labels: catalogLabels(entity, team('application-code')),
    reviewers: {
      folder: slash === -1 ? '' : path.slice(0, slash),
      dockerfile: path.slice(slash + 1),
    },
    secretsTeam: team('secrets'),
  });
}
