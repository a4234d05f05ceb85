import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { copyTarget, isAbsolutePath } from './support/copyInstruction';
import { buildsOnOfficial } from './support/officialImage';
import { openStages } from './support/workdirs';

export const DL3045: DockerfileRule = {
  id: 'DL3045',
  aliases: [],
  concern: 'application-files',
  aspect: 'layout',
  severity: 'warning',
  profile: 'default',
  title: 'Where files are copied to depends on the base image',
  why: 'Without a WORKDIR the files land in the folder that the base image sets, mostly the root of the file system.',
  fix: 'Put a WORKDIR before it: WORKDIR /app',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3045',
  looksAt: 'file',
  check(context) {
    const { dockerfile } = context;
    const matches: RuleMatch[] = [];
    for (const { stage, workdir } of openStages(context)) {
      for (let at = 0; at < workdir; at++) {
        const instruction = stage.instructions[at];
        const { keyword } = instruction;
        if (keyword !== 'COPY' && keyword !== 'ADD') continue;
        const target = copyTarget(dockerfile, instruction);
        if (target === undefined || isAbsolutePath(target)) continue;
        matches.push({
          instruction,
          message: `${keyword} writes to ${target}, and no WORKDIR says where that is.`,
          // A parent image of the organisation is there to set the folder, among others.
          onlyInAll: !buildsOnOfficial(dockerfile, stage),
        });
        // One WORKDIR mends all that follow in the stage.
        break;
      }
    }
    return matches;
  },
  examples: {
    bad: 'FROM node:24-slim\nCOPY package.json .\nCOPY src src\n',
    good: 'FROM node:24-slim\nCOPY tools /opt/tools\nWORKDIR /app\nCOPY package.json .\n',
  },
};
