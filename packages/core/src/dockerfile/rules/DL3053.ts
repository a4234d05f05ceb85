import { labelKindRule } from './support/labelKindRule';

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d:\d\d(\.\d{1,12})?([Zz]|[+-]\d\d:\d\d)$/;

function isDateTime(value: string): boolean {
  const [, day] = DATE_TIME.exec(value) ?? [];
  if (day === undefined) return false;
  // The thirtieth of February would roll over into March.
  const midnight = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(midnight.getTime()) &&
    midnight.toISOString().startsWith(day) &&
    !Number.isNaN(Date.parse(value.replace(' ', 'T').toUpperCase()))
  );
}

export const DL3053 = labelKindRule({
  id: 'DL3053',
  title: 'The date in a label cannot be read by tools',
  why: 'Tools that clean up or compare images by age skip this one.',
  fix: 'Write the date as in 2026-11-23T08:00:00Z: date -u +%Y-%m-%dT%H:%M:%SZ',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3053',
  kind: 'rfc3339',
  wanted: 'a date and time as RFC 3339 writes them',
  isValid: isDateTime,
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.created="23.11.2026"\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.created=2026-11-23T08:00:00Z\n',
  },
});
