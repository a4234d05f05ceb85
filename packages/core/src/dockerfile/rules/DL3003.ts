import type { DockerfileRule } from './DockerfileRule';

export const DL3003: DockerfileRule = {
  id: 'DL3003',
  aliases: ['DS-0013'],
  concern: 'application-files',
  aspect: 'layout',
  severity: 'warning',
  profile: 'default',
  title: 'A command changes the folder instead of WORKDIR',
  why: 'A `cd` holds for its own RUN only, so the next reader has to guess where later commands run.',
  fix: 'Put a WORKDIR before the RUN, and leave the cd out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3003',
  looksAt: 'commands',
  names: ['cd'],
  check({ command, script, instruction }) {
    // A cd in a subshell ends with it, and is there for a reason.
    if (command.subshell) return undefined;
    const first = script.commands.find(
      ({ name, subshell }) => name === 'cd' && !subshell,
    );
    if (first !== command) return undefined;
    const folder = command.args.find(({ value }) => !value.startsWith('-'));
    const known = folder?.literal ? folder.value : undefined;
    return {
      instruction,
      line: script.source.lineOf(command.start),
      endLine: script.source.lineOf(command.start),
      message: 'A cd moves only this RUN to another folder.',
      fix: { text: `${DL3003.fix}: WORKDIR ${known ?? 'and the folder'}` },
      command: true,
    };
  },
  examples: {
    bad: 'FROM node:24\nRUN cd /app && npm ci\n',
    good: 'FROM node:24\nWORKDIR /app\nRUN npm ci && (cd tools && make)\n',
  },
};
