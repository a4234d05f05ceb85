import { cleanupRule } from './support/cleanupRule';
import { ZYPPER } from './support/osPackages';

export const DL3036 = cleanupRule({
  id: 'DL3036',
  aliases: ['DS-0020'],
  title: 'The cache of zypper stays in the image',
  fix: 'Put zypper clean at the end of the same RUN: && zypper clean --all',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3036',
  manager: ZYPPER,
  names: ['zypper'],
  fills: [
    'install',
    'in',
    'update',
    'up',
    'patch',
    'dist-upgrade',
    'dup',
    'refresh',
    'ref',
    'source-install',
    'si',
  ],
  folders: ['/var/cache/zypp'],
  cleaners: ['zypper'],
  clean: ['clean', 'cc'],
  examples: {
    bad: 'FROM opensuse/leap:15.6\nRUN zypper install -y curl\n',
    good: 'FROM opensuse/leap:15.6\nRUN zypper install -y curl && zypper clean --all\n',
  },
});
