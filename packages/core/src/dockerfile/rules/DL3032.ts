import { cleanupRule } from './support/cleanupRule';
import { YUM } from './support/osPackages';

export const DL3032 = cleanupRule({
  id: 'DL3032',
  aliases: ['DS-0015'],
  title: 'The cache of yum stays in the image',
  fix: 'Put yum clean all at the end of the same RUN: && yum clean all',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3032',
  manager: YUM,
  names: ['yum'],
  fills: [
    'install',
    'localinstall',
    'groupinstall',
    'reinstall',
    'update',
    'upgrade',
    'swap',
    'distro-sync',
    'makecache',
  ],
  folders: ['/var/cache/yum', '/var/cache/dnf'],
  cleaners: ['yum', 'dnf'],
  clean: ['clean'],
  examples: {
    bad: 'FROM rockylinux:9\nRUN yum install -y curl\nRUN yum clean all\n',
    good: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean all\n',
  },
});
