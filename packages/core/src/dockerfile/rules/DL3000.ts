import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { isAbsolutePath } from './support/copyInstruction';
import { editInstruction } from './support/editInstruction';
import { openStages, workdirPath } from './support/workdirs';

function rooted(path: string): string {
  let at = 0;
  while (path.startsWith('./', at)) at += 2;
  return `/${path.slice(at)}`;
}

export const DL3000: DockerfileRule = {
  id: 'DL3000',
  aliases: ['WorkdirRelativePath', 'CKV_DOCKER_10', 'DS-0009'],
  concern: 'application-files',
  aspect: 'layout',
  severity: 'warning',
  profile: 'default',
  title: 'Where WORKDIR leads depends on the base image',
  why: 'A relative folder goes on from the one that the base image sets: when that changes, every path after it moves.',
  fix: 'Begin the folder with a slash: WORKDIR /app',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3000',
  looksAt: 'file',
  // Below an absolute folder of the same file a relative one is known; after a relative one it leads
  // astray because of the first.
  check(context) {
    const { dockerfile } = context;
    const matches: RuleMatch[] = [];
    for (const { stage, workdir } of openStages(context)) {
      const instruction = stage.instructions[workdir];
      if (!instruction) continue;
      const path = workdirPath(dockerfile, instruction);
      if (path === undefined || isAbsolutePath(path)) continue;
      const [{ value, span }] = instruction.words;
      const plain = !/["'\s]/.test(value) && !stage.windows;
      matches.push({
        instruction,
        message: `${value} is below whatever folder the base image sets.`,
        fix: plain
          ? editInstruction(instruction, dockerfile.lines, {
              text: DL3000.fix,
              edits: [{ span, text: rooted(value) }],
            })
          : undefined,
      });
    }
    return matches;
  },
  examples: {
    bad: 'FROM nginx:1.29\nWORKDIR usr/share/nginx/html\nCOPY public .\n',
    good: 'FROM nginx:1.29\nWORKDIR /usr/share/nginx\nWORKDIR html\nCOPY public .\n',
  },
};
