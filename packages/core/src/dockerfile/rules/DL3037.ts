import { ZYPPER } from './support/osPackages';
import { pinRule } from './support/pinRule';

export const DL3037 = pinRule({
  id: 'DL3037',
  title: 'Packages of zypper are installed in any version',
  fix: 'Write the version after each package: curl=8.6.0. zypper search -s curl lists what there is',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3037',
  manager: ZYPPER,
  pinned: name => `${name}=VERSION`,
  versions: 'zypper search -s',
  examples: {
    bad: 'FROM opensuse/leap:15.6\nRUN zypper install -y curl && zypper clean\n',
    good: 'FROM opensuse/leap:15.6\nRUN zypper install -y curl=8.6.0 && zypper clean\n',
  },
});
