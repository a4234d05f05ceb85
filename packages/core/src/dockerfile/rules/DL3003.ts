import {
  linuxStages,
  type DockerfileRule,
  type RuleMatch,
} from './DockerfileRule';

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
  check(context) {
    return linuxStages(context).flatMap(({ instructions }) =>
      instructions.flatMap((instruction): RuleMatch[] => {
        if (instruction.keyword !== 'RUN') return [];
        for (const { source, commands } of context.scripts.of(instruction)) {
          // A cd in a subshell ends with it, and is there for a reason.
          const cd = commands.find(
            ({ name, subshell }) => name === 'cd' && !subshell,
          );
          if (!cd) continue;
          const folder = cd.args.find(({ value }) => !value.startsWith('-'));
          const known = folder?.literal ? ` ${folder.value}` : '';
          return [
            {
              instruction,
              line: source.lineOf(cd.start),
              endLine: source.lineOf(cd.start),
              message: 'A cd moves only this RUN to another folder.',
              fix: {
                text: `${DL3003.fix}: WORKDIR${known || ' and the folder'}`,
              },
              command: true,
            },
          ];
        }
        return [];
      }),
    );
  },
  examples: {
    bad: 'FROM node:24\nRUN cd /app && npm ci\n',
    good: 'FROM node:24\nWORKDIR /app\nRUN npm ci && (cd tools && make)\n',
  },
};
