import { assumeYesRule } from './support/assumeYesRule';
import { YUM } from './support/osPackages';

export const DL3030 = assumeYesRule({
  id: 'DL3030',
  aliases: [],
  title: 'Waits for an answer of yum',
  fix: 'Add -y to the command',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3030',
  manager: YUM,
  asks: [
    'install',
    'localinstall',
    'groupinstall',
    'reinstall',
    'update',
    'upgrade',
    'remove',
    'erase',
    'swap',
  ],
  yes: ['-y', '--assumeyes'],
  setting: 'assumeyes',
  examples: {
    bad: 'FROM rockylinux:9\nRUN yum install curl && yum clean all\n',
    good: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean all\n',
  },
});
