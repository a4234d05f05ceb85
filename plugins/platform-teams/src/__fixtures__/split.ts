import type { DockerfileSplitResponse } from '@cookie-factory/plugin-platform-teams-common';
import type {
  DockerfileSplit,
  SplitDifference,
} from '@cookie-factory/platform-teams-core';
import { asSeen } from './entities';

const CONTRACT = `apiVersion: platform-teams/v1alpha1
kind: ContainerContract
metadata:
  name: checkout-api
spec:
  runtime: node 22
  secrets: [PSP_API_KEY]
`;

const DOCKERFILE = `# Built from container-contract.yaml. Change the contract.
FROM node:22-bookworm AS build
WORKDIR /app
USER 10001
CMD ["node", "dist/server.js"]
`;

const DIFFERENCES: readonly SplitDifference[] = [
  {
    id: 'secret.PSP_API_KEY',
    part: 'secret',
    title: 'Setting PSP_API_KEY',
    before: 'In the image',
    after: 'Given by the deployment',
    kind: 'confirm',
    why: 'The deployment has to provide it first',
    line: 17,
  },
  {
    id: 'user',
    part: 'user',
    title: 'User',
    before: 'root',
    after: '10001',
    kind: 'hardening',
    why: 'Less harm if someone breaks in',
  },
];

const config = {
  env: [],
  workdir: '/app',
  user: undefined,
  ports: [],
  volumes: [],
} as const;

const split: DockerfileSplit = {
  ok: true,
  variant: 'contract',
  template: { name: 'node', title: 'Node.js' },
  withoutDigest: [],
  files: [
    {
      role: 'contract',
      path: 'container-contract.yaml',
      writtenBy: 'developer',
      text: CONTRACT,
    },
    {
      role: 'dockerfile',
      path: 'Dockerfile',
      writtenBy: 'platform',
      text: DOCKERFILE,
    },
    {
      role: 'codeowners',
      path: 'CODEOWNERS.snippet',
      writtenBy: 'platform',
      text: '/Dockerfile @crumb/devx\n',
    },
  ],
  report: {
    equivalent: false,
    differences: DIFFERENCES,
    same: [{ part: 'env', count: 2, title: '2 settings' }],
    counts: { confirm: 1, hardening: 1, same: 2 },
    before: config as never,
    after: config as never,
  },
};

/** How the backend answers about a split, by state. */
export const splitStates = {
  split: {
    ...asSeen,
    entity: 'component:default/checkout-api',
    path: 'Dockerfile',
    owners: {
      contract: { team: 'group:default/checkout', outcome: 'accountable' },
      dockerfile: { team: 'group:default/devx', outcome: 'accountable' },
    },
    split,
  },
  whole: {
    ...asSeen,
    entity: 'component:default/checkout-api',
    path: 'Dockerfile',
    owners: {
      contract: { team: undefined, outcome: 'gap' },
      dockerfile: { team: undefined, outcome: 'gap' },
    },
    split: {
      ok: false,
      reasons: [
        {
          line: 5,
          reason: 'ONBUILD runs in other people’s builds.',
          remedy: 'Move what it does into the files that build on this one.',
        },
      ],
    },
  },
} satisfies Record<string, DockerfileSplitResponse>;
