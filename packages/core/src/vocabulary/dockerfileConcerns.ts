/**
 * What the lines of a Dockerfile are about: named beside the Dockerfile's own
 * rules, completed here for the one vocabulary. Three more live in their own
 * families, since they are asked about outside of a Dockerfile, too.
 *
 * None has a default: who decides on a line that nobody registered follows
 * from the ownership model of the file, not from the catalog's owner.
 */
import {
  DOCKERFILE_CONCERNS,
  type DockerfileConcernId,
} from '../dockerfile/concerns';
import type { ConcernFamily } from './concernSeed';

/** Concerns of a Dockerfile that people ask about elsewhere, too. */
type SharedConcernId =
  'application-dependencies' | 'application-configuration' | 'image-build';

const HINTS: Readonly<
  Record<Exclude<DockerfileConcernId, SharedConcernId>, string>
> = {
  'base-image': 'What the image starts from',
  'os-packages': 'What is installed beside the application',
  'application-files': 'What is copied into the image',
  secrets: 'Passwords and keys that must not be there',
  'runtime-user': 'Who the process runs as',
  ports: 'What the container listens on',
  entrypoint: 'What runs when the container starts',
  healthcheck: 'How one sees that it works',
  'image-metadata': 'What it is, and whose it is',
  'supply-chain': 'Where downloaded things come from',
};

/** The concerns that only a Dockerfile knows. @internal */
export const dockerfileConcerns: ConcernFamily = {
  discipline: 'devx',
  layer: 'platform',
  default: 'none',
  concerns: DOCKERFILE_CONCERNS.flatMap(concern => {
    const { id, title, description, keywords, discipline } = concern;
    const hint = Object.entries(HINTS).find(([key]) => key === id)?.[1];
    if (hint === undefined) return [];
    return [
      {
        id,
        title,
        hint,
        description,
        keywords,
        discipline,
        group: 'Container image',
        shown: 'in-dockerfile' as const,
      },
    ];
  }),
};
