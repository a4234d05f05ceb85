import { labelKindRule } from './support/labelKindRule';

/** Somebody, at a host with a dot: whether mail arrives there, only a mail tells. */
function isEmail(value: string): boolean {
  const [name, host, ...more] = value.split('@');
  return (
    name !== '' &&
    more.length === 0 &&
    !/\s/.test(value) &&
    host !== undefined &&
    host.split('.').length > 1 &&
    host.split('.').every(Boolean)
  );
}

export const DL3058 = labelKindRule({
  id: 'DL3058',
  title: 'The e-mail address in a label is none',
  why: 'Whoever has to ask about the image in production reaches nobody.',
  fix: 'Write an address such as ovens@example.com',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3058',
  kind: 'email',
  wanted: 'an e-mail address',
  isValid: isEmail,
  examples: {
    bad: 'FROM debian:13\nLABEL com.example.contact="the ovens team"\n',
    good: 'FROM debian:13\nLABEL com.example.contact=ovens@example.com\n',
    settings: { labelSchema: { 'com.example.contact': 'email' } },
  },
});
