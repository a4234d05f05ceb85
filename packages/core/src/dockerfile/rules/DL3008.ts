import { APT } from './support/osPackages';
import { pinRule } from './support/pinRule';

export const DL3008 = pinRule({
  id: 'DL3008',
  title: 'Packages are installed in any version',
  fix: 'Write the version after each package: curl=8.14.1-2. apt-cache madison curl lists what there is',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3008',
  manager: APT,
  pinned: name => `${name}=VERSION`,
  versions: 'apt-cache madison',
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
  },
});
