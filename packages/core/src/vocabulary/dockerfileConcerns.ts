import type { ConcernFamily } from './concernSeed';

/**
 * What the lines of a Dockerfile are about. Three more live in their own
 * families, since they are asked about outside of a Dockerfile, too:
 * application-dependencies, application-configuration and image-build.
 *
 * None has a default: who decides on a line that nobody registered follows
 * from the ownership model of the file, not from the catalog's owner.
 * @internal
 */
export const dockerfileConcerns: ConcernFamily = {
  discipline: 'devx',
  layer: 'platform',
  default: 'none',
  concerns: [
    {
      id: 'base-image',
      title: 'Base image',
      hint: 'What the image starts from',
      description: 'Chooses the image that ours is built on, and keeps it up to date.',
      keywords: ['from', 'base', 'tag', 'digest', 'alpine', 'distroless', 'registry'],
      group: 'Container image',
      shown: 'in-dockerfile',
    },
    {
      id: 'os-packages',
      title: 'System packages',
      hint: 'What is installed beside the application',
      description: 'Decides which packages of the operating system the image contains.',
      keywords: ['apt', 'apk', 'yum', 'dnf', 'package', 'install'],
      group: 'Container image',
      shown: 'in-dockerfile',
    },
    {
      id: 'application-files',
      title: 'Application files',
      hint: 'What is copied into the image',
      description: 'Decides which files of the application go into the image, and where.',
      keywords: ['copy', 'add', 'workdir', 'dockerignore', 'files'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'application',
    },
    {
      id: 'secrets',
      title: 'Secrets in the image',
      hint: 'Passwords and keys that must not be there',
      description: 'Makes sure that no password, key or token is built into the image.',
      keywords: ['secret', 'password', 'token', 'key', 'mount'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'security',
    },
    {
      id: 'runtime-user',
      title: 'Runtime user',
      hint: 'Who the process runs as',
      description: 'Decides as which user the container runs, and that it is not root.',
      keywords: ['user', 'root', 'uid', 'sudo', 'setuid'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'security',
    },
    {
      id: 'ports',
      title: 'Ports',
      hint: 'What the container listens on',
      description: 'Says on which ports the container listens.',
      keywords: ['expose', 'port', 'listen'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'application',
    },
    {
      id: 'entrypoint',
      title: 'Start command',
      hint: 'What runs when the container starts',
      description: 'Decides which command starts when the container does.',
      keywords: ['cmd', 'entrypoint', 'start', 'command', 'init'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'application',
    },
    {
      id: 'healthcheck',
      title: 'Health check',
      hint: 'How one sees that it works',
      description: 'Says how one can tell from outside whether the container works.',
      keywords: ['healthcheck', 'probe', 'liveness', 'readiness'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'application',
    },
    {
      id: 'image-metadata',
      title: 'Image metadata',
      hint: 'Labels',
      description: 'Labels the image with what it is, whose it is and where it came from.',
      keywords: ['label', 'oci', 'annotation', 'maintainer'],
      group: 'Container image',
      shown: 'in-dockerfile',
    },
    {
      id: 'supply-chain',
      title: 'Supply chain',
      hint: 'Where downloaded things come from',
      description: 'Makes sure that what is downloaded into the image is what it claims to be.',
      keywords: ['download', 'checksum', 'signature', 'curl', 'tls', 'sbom'],
      group: 'Container image',
      shown: 'in-dockerfile',
      discipline: 'security',
    },
  ],
};
