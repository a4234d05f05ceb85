import { APK } from './support/osPackages';
import { pinRule } from './support/pinRule';

export const DL3018 = pinRule({
  id: 'DL3018',
  title: 'Packages of apk are installed in any version',
  fix: 'Write the version after each package: curl=8.14.1-r2, or at least curl~8.14',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3018',
  manager: APK,
  pinned: name => `${name}=VERSION`,
  versions: 'apk policy',
  examples: {
    bad: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
    good: 'FROM alpine:3.22\nRUN apk add --no-cache curl=8.14.1-r2 "git>2.49"\n',
  },
});
