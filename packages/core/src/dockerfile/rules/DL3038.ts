import { assumeYesRule } from './support/assumeYesRule';
import { DNF } from './support/osPackages';

export const DL3038 = assumeYesRule({
  id: 'DL3038',
  aliases: [],
  title: 'Waits for an answer of dnf',
  fix: 'Add -y to the command',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3038',
  manager: DNF,
  // microdnf never asks: its -y does nothing.
  names: ['dnf', 'dnf5', 'tdnf'],
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
    'distro-sync',
    'builddep',
  ],
  yes: ['-y', '--assumeyes'],
  setting: 'assumeyes',
  examples: {
    bad: 'FROM fedora:42\nRUN dnf install curl && dnf clean all\n',
    good: 'FROM fedora:42\nRUN dnf install -y curl && microdnf install git && dnf clean all\n',
  },
});
