import type { DockerfileRule } from './DockerfileRule';
import { exposedPorts } from './support/exposedPorts';

const SSH = 22;

export const CKV_DOCKER_1: DockerfileRule = {
  id: 'CKV_DOCKER_1',
  aliases: ['DS-0004'],
  concern: 'ports',
  aspect: 'administration',
  severity: 'warning',
  profile: 'default',
  title: 'The container offers a way to log in',
  why: 'Port 22 is for SSH: another service to keep safe, with keys in the image, where kubectl exec or docker exec does the same.',
  fix: 'Take port 22 out of EXPOSE, and the SSH server out of the image',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  looksAt: 'instructions',
  keywords: ['EXPOSE'],
  check(instruction, context) {
    const login = exposedPorts(instruction, context).find(
      ({ first, last, protocol }) =>
        first <= SSH && SSH <= last && protocol?.toLowerCase() !== 'udp',
    );
    if (!login) return undefined;
    return { instruction, message: 'Port 22 is the port of SSH.' };
  },
  examples: {
    bad: 'FROM debian:13\nEXPOSE 22 8080\n',
    good: 'FROM debian:13\nEXPOSE 2222 8080\n',
  },
};
