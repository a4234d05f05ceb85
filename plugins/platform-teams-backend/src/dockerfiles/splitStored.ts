import { InputError } from '@backstage/errors';
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

interface Surroundings {
  readonly entity: CatalogEntity;
  readonly ownerOf: OwnerOf;
  titleOf(ref: string): string;
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
