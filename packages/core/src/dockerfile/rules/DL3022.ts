import { resolveCopySource } from '../parse/readStages';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { copyFrom } from './support/copyInstruction';
import { NameHints } from './support/NameHints';

export const DL3022: DockerfileRule = {
  id: 'DL3022',
  aliases: [],
  concern: 'application-files',
  severity: 'warning',
  profile: 'default',
  title: 'COPY takes files from a stage that is not there',
  why: 'A name that is no stage of the file is taken as an image: the build stops, or copies from whatever a registry has under that name.',
  fix: 'Name a stage of this file, or an image with its version: --from=nginx:1.29',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3022',
  looksAt: 'file',
  // BuildKit finds stages that stand further down, too: no finding.
  check({ dockerfile, file }) {
    const count = dockerfile.stages.length;
    const hints = new NameHints();
    const matches: RuleMatch[] = [];
    for (const instruction of file.of('COPY')) {
      const from = copyFrom(instruction);
      // What has a tag, a path or a registry is an image on purpose.
      if (!from || !/^[\w-]+$/.test(from)) continue;
      const source = resolveCopySource(from, file.stageNames, count);
      if (source.kind === 'stage') continue;
      const nearest = hints.nearest(from.toLowerCase(), file.stageNames.keys());
      const message = /^\d+$/.test(from)
        ? `There is no stage ${from}: the stages are counted from 0 to ${count - 1}.`
        : `No stage is called ${from}.${nearest ? ` Did you mean ${nearest}?` : ''}`;
      matches.push({ instruction, message });
    }
    return matches;
  },
  examples: {
    bad: 'FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=biuld /app /srv\n',
    good: 'FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /app /srv\nCOPY --from=busybox:1.37 /bin/busybox /bin/\n',
  },
};
