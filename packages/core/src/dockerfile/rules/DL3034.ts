import { assumeYesRule } from './support/assumeYesRule';
import { ZYPPER } from './support/osPackages';

export const DL3034 = assumeYesRule({
  id: 'DL3034',
  aliases: [],
  title: 'Waits for an answer of zypper',
  fix: 'Add -y to the command',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3034',
  manager: ZYPPER,
  asks: [
    'install',
    'in',
    'remove',
    'rm',
    'update',
    'up',
    'patch',
    'dist-upgrade',
    'dup',
    'source-install',
    'si',
  ],
  yes: ['-y', '--no-confirm', '-n', '--non-interactive'],
  setting: undefined,
  examples: {
    bad: 'FROM opensuse/leap:15.6\nRUN zypper install curl && zypper clean\n',
    good: 'FROM opensuse/leap:15.6\nRUN zypper install -y curl && zypper clean\n',
  },
});
