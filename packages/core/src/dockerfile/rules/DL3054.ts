import { labelKindRule } from './support/labelKindRule';
import { isSpdxExpression, meantLicence } from './support/spdxExpression';

export const DL3054 = labelKindRule({
  id: 'DL3054',
  title: 'The licence in a label cannot be read by tools',
  why: 'Licence scanners count the image as one without a licence.',
  fix: 'Write the identifiers of the SPDX list, as in Apache-2.0 or MIT OR Apache-2.0',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3054',
  kind: 'spdx',
  wanted: 'an SPDX licence expression',
  isValid: isSpdxExpression,
  better: meantLicence,
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache License 2.0"\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache-2.0 OR MIT"\n',
  },
});
