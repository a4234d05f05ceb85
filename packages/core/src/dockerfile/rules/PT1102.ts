import type { DockerfileRule, RuleContext } from './DockerfileRule';
import { copiesEverything } from './support/wholeContext';

/** Whether the files of the repository are known, and none of them says what stays out. */
function lacksIgnoreFile({ evidence }: RuleContext): boolean {
  const { repositoryFiles, dockerignore } = evidence;
  return (
    dockerignore === undefined &&
    repositoryFiles !== undefined &&
    // A list without any Dockerfile is no list of what stands beside this one.
    repositoryFiles.some(path => /(docker|container)file/i.test(path)) &&
    !repositoryFiles.some(path => path.endsWith('.dockerignore'))
  );
}

export const PT1102: DockerfileRule = {
  id: 'PT1102',
  aliases: [],
  concern: 'application-files',
  severity: 'warning',
  profile: 'default',
  title: 'Everything is copied, and no .dockerignore leaves anything out',
  why: 'The git history, local settings and whatever lies in the folder become part of the image, secrets among them.',
  fix: 'Put a .dockerignore beside the Dockerfile with at least these lines: .git, .env*, node_modules, dist, target',
  looksAt: 'file',
  check(context) {
    if (!lacksIgnoreFile(context)) return [];
    const copies = context.file.linuxStages.flatMap(({ instructions }) =>
      instructions.filter(copiesEverything),
    );
    // One file mends them all.
    return copies.slice(0, 1).map(instruction => ({
      instruction,
      message:
        'This copies every file there is, and no .dockerignore is known.',
    }));
  },
  examples: {
    evidence: { repositoryFiles: ['Dockerfile', 'package.json'] },
    bad: 'FROM node:24\nCOPY . .\n',
    good: 'FROM node:24\nCOPY src ./src\n',
  },
};
