import { innermostCommand } from '../shell/unwrapCommand';
import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { commandsAfter } from './support/commandsAround';
import { isLeftBehind } from './support/leftBehind';
import { APT, readOsPackages } from './support/osPackages';
import { isUpdateAlone } from './support/updateAlone';

const LISTS = '/var/lib/apt/lists';

function doesApt(command: ShellCommand, action: string): boolean {
  return (
    APT.names.includes(command.name) &&
    readOsPackages(command, APT).action?.value === action
  );
}

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
    if (!doesApt(visit.command, 'update')) return undefined;
    const later = commandsAfter(visit).map(innermostCommand);
    if (later.some(command => doesApt(command, 'update'))) return undefined;
    // Then the update itself is what has to go.
    if (isUpdateAlone(visit)) return undefined;
    const stays = isLeftBehind(visit, {
      folders: [LISTS],
      cleans: command =>
        doesApt(command, 'distclean') || doesApt(command, 'dist-clean'),
    });
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
