import { commandLines, type DockerfileRule } from './DockerfileRule';
import { hasOption } from './support/packageCommand';
import {
  isUnpinnedRequirement,
  PIP_NAMES,
  readPipInstall,
} from './support/pipCommand';
import { listOf } from './support/words';

export const DL3013: DockerfileRule = {
  id: 'DL3013',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'Python packages are installed in any version',
  why: 'The next build may ship a library that nobody has tested with this code.',
  fix: 'Write the version after each package, as in flask==3.1.2, or install from a lockfile: pip install -r requirements.txt',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3013',
  looksAt: 'commands',
  names: PIP_NAMES,
  check(visit) {
    const read = readPipInstall(visit.command);
    // A file of constraints holds the versions.
    if (!read || hasOption(read, ['-c', '--constraint'])) return undefined;
    const packages = read.operands
      .filter(isUnpinnedRequirement)
      .map(({ value }) => value);
    if (packages.length === 0) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `No version is given for ${listOf(packages)}.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM python:3.14-slim\nRUN pip install --no-cache-dir flask\n',
    good: 'FROM python:3.14-slim\nRUN pip install --no-cache-dir --upgrade pip && pip install --no-cache-dir flask==3.1.2 -r requirements.txt\n',
  },
};
