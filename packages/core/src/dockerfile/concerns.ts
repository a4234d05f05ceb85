/**
 * The concerns of a container image, as data. They are concerns of the one vocabulary; this file
 * depends on nothing, so that the vocabulary can take them from here.
 */

/** The ids of the concerns that the lines of a Dockerfile are about. @public */
export type DockerfileConcernId =
  | 'base-image'
  | 'os-packages'
  | 'application-dependencies'
  | 'application-files'
  | 'application-configuration'
  | 'secrets'
  | 'runtime-user'
  | 'ports'
  | 'entrypoint'
  | 'healthcheck'
  | 'image-metadata'
  | 'image-build'
  | 'supply-chain';

/** One concern of a container image. @public */
export interface DockerfileConcern {
  readonly id: DockerfileConcernId;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The discipline that usually holds it. */
  readonly discipline: 'application' | 'devx' | 'security';
  /** `owner`: the entity's own owner answers where nobody has registered it. */
  readonly default: 'owner' | undefined;
}

/** The concerns of a container image, strongest first where several meet in one line. @public */
export const DOCKERFILE_CONCERNS: readonly DockerfileConcern[] = [
  {
    id: 'secrets',
    title: 'Secrets in images',
    description:
      'Passwords, tokens and keys that must never become part of a container image.',
    keywords: ['password', 'token', 'api key', 'credential', 'private key'],
    discipline: 'security',
    default: undefined,
  },
  {
    id: 'supply-chain',
    title: 'Downloaded code',
    description:
      'Whether everything that a build downloads is checked before it is trusted.',
    keywords: ['curl', 'checksum', 'signature', 'tls', 'download', 'gpg'],
    discipline: 'security',
    default: undefined,
  },
  {
    id: 'runtime-user',
    title: 'Runtime user',
    description: 'The user that a container runs as, and what it may do.',
    keywords: ['root', 'USER', 'sudo', 'useradd', 'setuid', 'non-root'],
    discipline: 'security',
    default: undefined,
  },
  {
    id: 'os-packages',
    title: 'OS packages',
    description:
      'Packages of the operating system in an image, and where they come from.',
    keywords: ['apt', 'apk', 'yum', 'dnf', 'package', 'apt-get'],
    discipline: 'devx',
    default: undefined,
  },
  {
    id: 'application-dependencies',
    title: 'Dependencies',
    description:
      'The libraries that an application is built with, and their lockfiles.',
    keywords: ['npm', 'pip', 'maven', 'go mod', 'lockfile', 'yarn', 'gradle'],
    discipline: 'application',
    default: 'owner',
  },
  {
    id: 'image-build',
    title: 'Container images',
    description:
      'How container images are built: builder stages, compilers, caches, structure.',
    keywords: ['docker', 'dockerfile', 'container image', 'buildkit', 'build'],
    discipline: 'devx',
    default: undefined,
  },
  {
    id: 'application-files',
    title: 'Files in the image',
    description:
      "The application's own files in an image, where they lie and who may read them.",
    keywords: ['COPY', 'ADD', 'WORKDIR', 'dockerignore', 'chmod', 'chown'],
    discipline: 'application',
    default: undefined,
  },
  {
    id: 'base-image',
    title: 'Base image',
    description:
      'The image that a container image starts from: which one, which version, from where.',
    keywords: ['FROM', 'tag', 'digest', 'registry', 'parent image'],
    discipline: 'devx',
    default: undefined,
  },
  {
    id: 'application-configuration',
    title: 'Settings',
    description:
      'Settings of an application that are no secrets: environment variables and build arguments.',
    keywords: ['ENV', 'ARG', 'environment variable', 'setting', 'config'],
    discipline: 'application',
    default: 'owner',
  },
  {
    id: 'ports',
    title: 'Ports',
    description: 'The network ports that a container listens on.',
    keywords: ['EXPOSE', 'port', 'listen'],
    discipline: 'application',
    default: undefined,
  },
  {
    id: 'entrypoint',
    title: 'Start command',
    description: 'The command that a container starts with, and its arguments.',
    keywords: ['CMD', 'ENTRYPOINT', 'start', 'command', 'STOPSIGNAL', 'init'],
    discipline: 'application',
    default: undefined,
  },
  {
    id: 'healthcheck',
    title: 'Health check of the image',
    description:
      'How the container runtime finds out that a container still works.',
    keywords: ['HEALTHCHECK', 'health', 'liveness', 'probe'],
    discipline: 'application',
    default: undefined,
  },
  {
    id: 'image-metadata',
    title: 'Image labels',
    description:
      'Labels that say what a container image is, where it comes from and whose it is.',
    keywords: ['LABEL', 'MAINTAINER', 'annotation', 'oci', 'metadata'],
    discipline: 'devx',
    default: undefined,
  },
];

const BY_ID = new Map(
  DOCKERFILE_CONCERNS.map(concern => [concern.id, concern]),
);

/** The title of a concern, as people read it. @public */
export function dockerfileConcernTitle(id: DockerfileConcernId): string {
  return BY_ID.get(id)?.title ?? id;
}
