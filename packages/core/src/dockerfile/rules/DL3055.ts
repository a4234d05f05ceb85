import { labelKindRule } from './support/labelKindRule';

export const DL3055 = labelKindRule({
  id: 'DL3055',
  title: 'The revision in a label is no git hash',
  why: 'Nobody can find the source that the image was built from.',
  fix: 'Hand the commit to the build: ARG REVISION, LABEL org.opencontainers.image.revision=$REVISION',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3055',
  kind: 'hash',
  wanted: 'the hash of a git commit',
  isValid: value => /^([0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(value),
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.revision=main\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.revision=4f2c1e9a7b3d5e8f60718293a4b5c6d7e8f90123\n',
    settings: { labelSchema: { 'org.opencontainers.image.revision': 'hash' } },
  },
});
