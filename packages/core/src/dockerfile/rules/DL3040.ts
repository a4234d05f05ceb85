import { cleanupRule } from './support/cleanupRule';
import { DNF } from './support/osPackages';

export const DL3040 = cleanupRule({
  id: 'DL3040',
  aliases: ['DS-0019'],
  title: 'The cache of dnf stays in the image',
  fix: 'Put dnf clean all at the end of the same RUN: && dnf clean all',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3040',
  manager: DNF,
  names: ['dnf', 'dnf5', 'tdnf'],
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
  folders: [
    '/var/cache/dnf',
    '/var/cache/libdnf5',
    '/var/cache/yum',
    '/var/cache/tdnf',
  ],
  cleaners: ['dnf', 'dnf5', 'tdnf', 'microdnf', 'yum'],
  clean: ['clean'],
  examples: {
    bad: 'FROM fedora:42\nRUN dnf install -y curl\n',
    good: 'FROM fedora:42\nRUN dnf install -y curl && dnf clean all\n',
  },
});
