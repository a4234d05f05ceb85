import { commandLines, type DockerfileRule } from './DockerfileRule';

export const DL3004: DockerfileRule = {
  id: 'DL3004',
  aliases: ['CKV2_DOCKER_1', 'DS-0010'],
  concern: 'runtime-user',
  severity: 'warning',
  profile: 'default',
  title: 'A command is run with sudo',
  why: 'Commands of a build run as root anyway. An image with sudo in it gives root to whoever breaks into the service.',
  fix: 'Leave sudo out. Where the user was changed before, write USER root before the command and USER 10001 after it',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3004',
  looksAt: 'commands',
  names: ['sudo'],
  check: visit => ({
    instruction: visit.instruction,
    ...commandLines(visit),
    message: 'This runs with sudo, which the image then has to hold.',
    command: true,
  }),
  examples: {
    bad: 'FROM debian:13\nRUN sudo mkdir /var/oven\n',
    good: 'FROM debian:13\nRUN mkdir /var/oven\nUSER 10001\n',
  },
};
