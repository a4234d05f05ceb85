import { DNF } from './support/osPackages';
import { pinRule } from './support/pinRule';

export const DL3041 = pinRule({
  id: 'DL3041',
  title: 'Packages of dnf are installed in any version',
  fix: 'Write the version after each package: curl-8.11.1. dnf list --showduplicates curl lists what there is',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3041',
  manager: DNF,
  pinned: name => `${name}-VERSION`,
  versions: 'dnf list --showduplicates',
  examples: {
    bad: 'FROM fedora:42\nRUN dnf install -y curl && dnf clean all\n',
    good: 'FROM fedora:42\nRUN dnf install -y curl-8.11.1 && dnf clean all\n',
  },
});
