import type { DockerfileRule } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';
import { lastUser } from './support/runtimeUser';

const ROOT = new Set(['root', '0']);

export const DL3002: DockerfileRule = {
  id: 'DL3002',
  aliases: ['CKV_DOCKER_8'],
  concern: 'runtime-user',
  severity: 'warning',
  profile: 'default',
  title: 'The container runs as root',
  why: 'Whoever breaks into the service is root in the container, and closer to the machine below it.',
  fix: 'End with a USER that is not root. A number lets Kubernetes check it: USER 10001',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3002',
  looksAt: 'file',
  check(context) {
    const user = lastUser(context);
    if (!user) return [];
    const value = context.dockerfile.variables.expand(
      user.words[0].value,
      user,
    ).value;
    if (!value || !ROOT.has(value.split(':')[0])) return [];
    return [
      {
        instruction: user,
        message: 'The last USER is root, so the service runs as root.',
        fix: replaceInstruction(user, DL3002.fix, 'USER 10001'),
      },
    ];
  },
  examples: {
    bad: 'FROM debian:13\nUSER 10001\nUSER root\nCMD ["server"]\n',
    good: 'FROM debian:13\nUSER root\nRUN apt-get update\nUSER 10001\nCMD ["server"]\n',
  },
};
