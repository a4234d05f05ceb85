/**
 * Who decides on what, by model: the table that configuration may change. The first role is
 * accountable, those after it are consulted. `concern/aspect` is a part of a concern that has roles
 * of its own.
 */
import type { DockerfileConcernId } from '../concerns';
import type { DockerfileRole, OwnershipColumn, OwnershipModel } from '../types';

/** A part of a concern that may have roles of its own. @public */
export type DockerfileAspect =
  | 'package-index'
  | 'layout'
  | 'runtime-tuning'
  | 'administration'
  | 'process'
  | 'builder';

const D: DockerfileRole = 'developer';
const P: DockerfileRole = 'platform';
const S: DockerfileRole = 'security';

const DEVELOPER: OwnershipColumn = {
  'base-image': [D],
  'os-packages': [D],
  'application-dependencies': [D],
  'application-files': [D],
  'application-configuration': [D],
  secrets: [S],
  'runtime-user': [D, S],
  ports: [D],
  entrypoint: [D],
  healthcheck: [D],
  'image-metadata': [D],
  'image-build': [D],
  'supply-chain': [S],
};

const PLATFORM: OwnershipColumn = {
  'base-image': [P],
  'os-packages': [P],
  'application-dependencies': [D, P],
  'application-files': [P],
  'application-configuration': [P, D],
  secrets: [S],
  'runtime-user': [P],
  ports: [D, P],
  entrypoint: [P, D],
  healthcheck: [P],
  'image-metadata': [P],
  'image-build': [P],
  'supply-chain': [S],
};

const HYBRID: OwnershipColumn = {
  'base-image': [P],
  'os-packages': [P, D],
  'application-dependencies': [D],
  'application-dependencies/package-index': [P, S],
  'application-files': [D],
  'application-files/layout': [P],
  'application-configuration': [D],
  'application-configuration/runtime-tuning': [P],
  secrets: [S],
  'runtime-user': [P, S],
  ports: [D],
  'ports/administration': [S],
  entrypoint: [D],
  'entrypoint/process': [P],
  healthcheck: [D, P],
  'image-metadata': [P],
  'image-build': [P],
  'image-build/builder': [D],
  'supply-chain': [S],
};

/** The packaged table. @public */
export const OWNERSHIP_COLUMNS: Readonly<
  Record<OwnershipModel, OwnershipColumn>
> = {
  developer: DEVELOPER,
  platform: PLATFORM,
  hybrid: HYBRID,
  // Developers write, and the review of others is needed where they are consulted.
  reviewed: {
    ...DEVELOPER,
    'base-image': [D, P],
    'os-packages': [D, P],
    'image-build': [D, P],
  },
  // Nobody writes the file by hand: whoever runs the generator answers for it.
  generated: PLATFORM,
};

/** The role whose discipline a concern is, which holds when a Responsibility names the concern. */
export function disciplineRole(concern: DockerfileConcernId): DockerfileRole {
  return HYBRID[concern][0];
}

/** Where to look up roles, and for what. */
export interface RolesQuery {
  readonly model: OwnershipModel;
  readonly concern: DockerfileConcernId;
  readonly aspect?: DockerfileAspect;
  /** Columns of the configuration, which win key by key. */
  readonly columns?: { readonly [M in OwnershipModel]?: OwnershipColumn };
}

/** The roles for a concern: the accountable one first. */
export function rolesFor({
  model,
  concern,
  aspect,
  columns,
}: RolesQuery): readonly DockerfileRole[] {
  const packaged = OWNERSHIP_COLUMNS[model];
  const own = columns?.[model];
  const key = aspect ? `${concern}/${aspect}` : concern;
  const roles =
    own?.[key] ??
    (aspect && packaged[key]) ??
    own?.[concern] ??
    packaged[concern];
  return roles.length > 0 ? roles : packaged[concern];
}
