import { labelKindRule } from './support/labelKindRule';

function isAddress(value: string): boolean {
  return value.includes('://') && !/\s/.test(value) && URL.canParse(value);
}

export const DL3052 = labelKindRule({
  id: 'DL3052',
  title: 'The address in a label is none',
  why: 'Registries and portals turn the label into a link, which leads nowhere.',
  fix: 'Write the whole address, with https://',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3052',
  kind: 'url',
  wanted: 'an address',
  isValid: isAddress,
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.source=bakery/oven\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.source=https://git.example.com/bakery/oven\n',
  },
});
