import { commandLines, type DockerfileRule } from './DockerfileRule';
import { insertAfterWord } from './support/insertAfterWord';
import { isLeftBehind, leftBehind } from './support/leftBehind';
import { APK, readInstall } from './support/osPackages';
import { hasOption } from './support/packageCommand';

const INDEX = leftBehind(
  ['/var/cache/apk', '/etc/apk/cache'],
  ({ name, args }) =>
    name === 'apk' && args.some(({ value }) => value === 'clean'),
);

export const DL3019: DockerfileRule = {
  id: 'DL3019',
  aliases: ['DS-0025'],
  concern: 'os-packages',
  severity: 'info',
  profile: 'default',
  title: 'The package index of apk stays in the image',
  why: 'It makes the image larger for everybody who pulls it, and is out of date the next day.',
  fix: 'Write apk add --no-cache, and leave apk update out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3019',
  looksAt: 'commands',
  names: APK.names,
  check(visit) {
    const read = readInstall(visit.command, APK);
    if (!read || read.mayHoldOptions) return undefined;
    if (hasOption(read, ['--no-cache'])) return undefined;
    if (!isLeftBehind(visit, INDEX)) return undefined;
    const { action } = read;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: 'apk add keeps its index in the image without --no-cache.',
      fix:
        action &&
        insertAfterWord(visit, action, {
          text: DL3019.fix,
          insert: ' --no-cache',
        }),
      command: true,
    };
  },
  examples: {
    bad: 'FROM alpine:3.22\nRUN apk update && apk add curl\n',
    good: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
  },
};
