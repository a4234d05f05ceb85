import { assumeYesRule } from './support/assumeYesRule';
import { APT } from './support/osPackages';

export const DL3014 = assumeYesRule({
  id: 'DL3014',
  aliases: ['DS-0021'],
  title: 'Waits for an answer of apt-get',
  fix: 'Add -y to the command',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3014',
  manager: APT,
  // Quiet enough to be an answer: -qq, -q=2.
  answersOtherwise: ({ options }) =>
    options
      .filter(({ name }) => /^(-[A-Za-z]*q[A-Za-z]*|--quiet)$/.test(name))
      .reduce(
        (level, { name, value }) =>
          level + (Number(value) || name.split('q').length - 1),
        0,
      ) >= 2,
  asks: [
    'install',
    'upgrade',
    'dist-upgrade',
    'full-upgrade',
    'build-dep',
    'remove',
    'purge',
  ],
  yes: ['-y', '--yes', '--assume-yes'],
  setting: 'Assume-Yes',
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get install curl=8.14.1-2\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
  },
});
