import { YUM } from './support/osPackages';
import { pinRule } from './support/pinRule';

export const DL3033 = pinRule({
  id: 'DL3033',
  title: 'Packages of yum are installed in any version',
  fix: 'Write the version after each package: curl-7.76.1. yum list --showduplicates curl lists what there is',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3033',
  manager: YUM,
  pinned: name => `${name}-VERSION`,
  versions: 'yum list --showduplicates',
  examples: {
    bad: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean all\n',
    good: 'FROM rockylinux:9\nRUN yum install -y curl-7.76.1 && yum clean all\n',
  },
});
