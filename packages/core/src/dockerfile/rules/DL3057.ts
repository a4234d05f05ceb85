import type { ParsedStage } from '../parse/readStages';
import type { DockerfileRule } from './DockerfileRule';
import { runsOnKubernetes } from './support/runsOnKubernetes';

export const DL3057: DockerfileRule = {
  id: 'DL3057',
  aliases: ['CKV_DOCKER_2', 'DS-0026'],
  concern: 'healthcheck',
  severity: 'info',
  // Kubernetes ignores it and asks its own probes, and jobs need none.
  profile: 'all',
  title: 'Nothing tells whether the service still works',
  why: 'Docker and Compose restart a container that has ended, but not one that hangs, unless a HEALTHCHECK says so.',
  fix: 'Say how to ask the service: HEALTHCHECK CMD ["curl", "-f", "http://localhost:8080/health"]',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3057',
  looksAt: 'file',
  check({ dockerfile, evidence }) {
    const { stages } = dockerfile;
    if (runsOnKubernetes(evidence)) return undefined;
    let at: number | undefined = stages.length - 1;
    while (at !== undefined) {
      const { instructions, parent }: ParsedStage = stages[at];
      const checked = instructions.some(
        ({ keyword }) => keyword === 'HEALTHCHECK',
      );
      if (checked) return undefined;
      at = parent;
    }
    return {
      instruction: stages[stages.length - 1].from,
      message: 'The image has no HEALTHCHECK.',
    };
  },
  examples: {
    bad: 'FROM node:24-slim\nCMD ["node", "server.js"]\n',
    good: 'FROM node:24-slim\nHEALTHCHECK CMD ["node", "check.js"]\nCMD ["node", "server.js"]\n',
  },
};
