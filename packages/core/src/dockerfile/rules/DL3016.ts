import { commandLines, type DockerfileRule } from './DockerfileRule';
import { NODE_NAMES, unpinnedNodePackages } from './support/nodePackages';
import { listOf } from './support/words';

export const DL3016: DockerfileRule = {
  id: 'DL3016',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'Node.js packages are installed in any version',
  why: 'The next build may ship, or build with, a package that nobody has tested with this code.',
  fix: 'Write the version after each package, as in npm install -g serve@14.2.5, or put it into package.json and run npm ci',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3016',
  looksAt: 'commands',
  names: NODE_NAMES,
  check(visit) {
    const packages = unpinnedNodePackages(visit.command);
    if (packages.length === 0) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `No version is given for ${listOf(packages)}.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM node:24-slim\nRUN npm install -g serve\n',
    good: 'FROM node:24-slim\nRUN npm install -g serve@14.2.5 && npm ci\n',
  },
};
