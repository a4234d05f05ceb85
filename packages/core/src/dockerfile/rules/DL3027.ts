import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { someBefore } from './support/commandsAround';
import { APT, osAction } from './support/osPackages';

/** What people ask apt for that another program does in scripts. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  'full-upgrade': 'apt-get dist-upgrade',
  list: 'dpkg-query --list',
  search: 'apt-cache search',
  show: 'apt-cache show',
  policy: 'apt-cache policy',
};

function isApt({ name }: ShellCommand): boolean {
  return name === 'apt';
}

export const DL3027: DockerfileRule = {
  id: 'DL3027',
  aliases: ['CKV_DOCKER_9'],
  concern: 'os-packages',
  severity: 'warning',
  // The build works all the same: a matter of style until apt changes.
  profile: 'all',
  title: 'A script uses apt, which is made for people',
  why: 'Its makers keep the right to change what it prints and asks, and it warns of that in every build log.',
  fix: 'Write apt-get instead of apt, or apt-cache where it only looks something up',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3027',
  looksAt: 'commands',
  names: ['apt'],
  check(visit) {
    // The first of a script speaks for all.
    if (someBefore(visit, isApt)) return undefined;
    const action = osAction(visit.command, APT);
    if (action === undefined) return undefined;
    const better = Object.hasOwn(REPLACEMENTS, action)
      ? REPLACEMENTS[action]
      : `apt-get ${action}`;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: 'apt is made for people at a terminal, not for scripts.',
      fix: { text: `Write ${better} instead of apt ${action}` },
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt update && apt install -y curl=8.14.1-2\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
  },
};
