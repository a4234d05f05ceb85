import { commandLines, type DockerfileRule } from './DockerfileRule';
import { APT, ZYPPER, osAction } from './support/osPackages';

const UPGRADES: ReadonlySet<string> = new Set([
  'dist-upgrade',
  'full-upgrade',
  'dup',
]);

export const DL3035: DockerfileRule = {
  id: 'DL3035',
  aliases: ['DS-0024'],
  concern: 'os-packages',
  severity: 'warning',
  profile: 'default',
  title: 'The whole distribution is upgraded in a build',
  why: 'It may remove packages and change the release, so the image is no longer the base image that somebody tested.',
  fix: 'Take a newer base image in FROM instead, and leave the upgrade out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3035',
  looksAt: 'commands',
  names: [...APT.names, ...ZYPPER.names],
  check(visit) {
    const { command, instruction } = visit;
    const manager = ZYPPER.names.includes(command.name) ? ZYPPER : APT;
    const action = osAction(command, manager);
    if (action === undefined || !UPGRADES.has(action)) return undefined;
    return {
      instruction,
      ...commandLines(visit),
      message: `${command.name} ${action} upgrades everything that the base image holds.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get dist-upgrade -y\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y --only-upgrade openssl\n',
  },
};
