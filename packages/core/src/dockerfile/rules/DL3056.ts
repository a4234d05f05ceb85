import { labelKindRule } from './support/labelKindRule';

const PART = '(?:0|[1-9]\\d*)';
const NAME = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const VERSION = new RegExp(
  `^${PART}\\.${PART}\\.${PART}(?:-${NAME}(?:\\.${NAME})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

export const DL3056 = labelKindRule({
  id: 'DL3056',
  title: 'The version in a label is no semantic version',
  why: 'Tools that compare versions cannot tell which of two images is newer.',
  fix: 'Write three numbers with dots between, as in 1.4.2 or 1.4.2-rc.1',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3056',
  kind: 'semver',
  wanted: 'a semantic version',
  isValid: value => VERSION.test(value),
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.version=1.4\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.version=1.4.2-rc.1+build.7\n',
    settings: { labelSchema: { 'org.opencontainers.image.version': 'semver' } },
  },
});
