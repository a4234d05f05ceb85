/** Whose Dockerfiles these are, from the YAML of a catalog and app-config. */
import {
  completeRef,
  createHandleDirectory,
  createResolver,
  dockerfileContextOf,
  entityRefOf,
  ownerOfLines,
  type AssessOptions,
  type CatalogEntity,
  type HandleDirectory,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readOrganization, readPolicy } from './readOrganization';

/** What files are assessed with. */
export interface DockerfileContext {
  readonly options: Omit<AssessOptions, 'file'>;
  /** Who the handles of a code owners file are; absent where no entities were given. */
  readonly directory: HandleDirectory | undefined;
  titleOf(ref: string): string;
}

/** Where the context comes from. */
export interface DockerfileContextSource {
  readonly responsibilities: readonly string[];
  readonly entities: readonly string[];
  readonly entity?: string;
  readonly appConfig: readonly string[];
}

// A file of which nobody said whose it is: rules that apply to any service answer.
const UNNAMED_SERVICE: CatalogEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'this-service', title: 'this service' },
  spec: { type: 'service', lifecycle: 'production' },
};
const UNNAMED_SERVICE_REF = entityRefOf(UNNAMED_SERVICE);

/**
 * Reads the context.
 *
 * @throws InputProblem when the entity is not among those read.
 */
export async function readDockerfileContext(
  source: DockerfileContextSource,
  io: Io,
): Promise<DockerfileContext> {
  const paths = [...source.responsibilities, ...source.entities];
  if (paths.length === 0) {
    if (source.entity !== undefined) {
      throw new InputProblem(
        '--entity needs the YAML that holds it. Add --entities PATH, or --responsibilities PATH.',
      );
    }
    const { dockerfile } = await readPolicy(source.appConfig, io);
    return { options: dockerfile, directory: undefined, titleOf: ref => ref };
  }
  const { organization, policy } = await readOrganization(
    {
      entities: paths,
      appConfig: source.appConfig,
      extra: source.entity === undefined ? [UNNAMED_SERVICE] : [],
    },
    io,
  );
  const entity =
    source.entity === undefined
      ? UNNAMED_SERVICE_REF
      : completeRef(source.entity, { defaultKind: 'component' });
  if (entity === undefined || !organization.entities.has(entity)) {
    throw new InputProblem(
      `--entity ${source.entity} is not among the entities read. Give the YAML that holds it with --entities.`,
    );
  }
  return {
    options: {
      ...policy.dockerfile,
      ...dockerfileContextOf(organization.entities.get(entity)),
      ownerOf: ownerOfLines(createResolver(organization), entity),
    },
    directory: createHandleDirectory(organization),
    titleOf: organization.titleOf,
  };
}
