import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { someAfter } from './support/commandsAround';
import { isLeftBehind, leftBehind } from './support/leftBehind';
import { APT, osAction } from './support/osPackages';
import { isUpdateAlone } from './support/updateAlone';

function doesApt(command: ShellCommand, action: string): boolean {
  return APT.names.includes(command.name) && osAction(command, APT) === action;
}

function updates(command: ShellCommand): boolean {
  return doesApt(command, 'update');
}

const LISTS = leftBehind(
  ['/var/lib/apt/lists'],
  command => doesApt(command, 'distclean') || doesApt(command, 'dist-clean'),
);

export const DL3009: DockerfileRule = {
  id: 'DL3009',
  aliases: [],
  concern: 'os-packages',
  severity: 'info',
  profile: 'default',
  title: 'The package lists of apt stay in the image',
  why: 'They make the image tens of megabytes larger for everybody who pulls it, and are out of date the next day.',
  fix: 'Remove them at the end of the same RUN: && rm -rf /var/lib/apt/lists/*',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3009',
  looksAt: 'commands',
  names: APT.names,
  check(visit) {
    if (!updates(visit.command)) return undefined;
    if (someAfter(visit, updates)) return undefined;
    // Then the update itself is what has to go.
    if (isUpdateAlone(visit)) return undefined;
    const stays = isLeftBehind(visit, LISTS);
    if (!stays) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `The lists that ${visit.command.name} update downloads stay in the image, since nothing in this RUN removes them.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
  },
};
