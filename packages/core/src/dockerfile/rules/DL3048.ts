import type { DockerfileRule } from './DockerfileRule';
import { labelsOf } from './support/labels';

const RESERVED: readonly string[] = [
  'com.docker.',
  'io.docker.',
  'org.dockerproject.',
];

/** Docker asks the makers of extensions to set these. */
const GIVEN_OUT: readonly string[] = [
  'com.docker.extension.',
  'com.docker.desktop.extension.',
];

/** What is wrong with the name of a label. */
function problemOf(key: string): string | undefined {
  const isReserved =
    RESERVED.some(start => key.startsWith(start)) &&
    !GIVEN_OUT.some(start => key.startsWith(start));
  if (isReserved) return 'is in a namespace that belongs to Docker';
  if (/[^a-z0-9.-]/.test(key)) {
    return 'holds more than lower-case letters, digits, dots and hyphens';
  }
  if (/[.-]{2}/.test(key)) return 'has two dots or hyphens in a row';
  if (!/^[a-z]/.test(key) || !/[a-z0-9]$/.test(key)) {
    return 'does not begin with a letter and end with a letter or digit';
  }
  return undefined;
}

export const DL3048: DockerfileRule = {
  id: 'DL3048',
  aliases: [],
  concern: 'image-metadata',
  severity: 'info',
  // Every tool takes such a label; it is a matter of style.
  profile: 'all',
  title: 'The name of a label does not follow the guidelines',
  why: 'Tools that filter images by label expect names such as com.example.team, and skip others.',
  fix: 'Name the label like a domain turned round, in lower case: com.example.team',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3048',
  looksAt: 'instructions',
  keywords: ['LABEL'],
  check: (instruction, context) =>
    labelsOf(instruction, context).flatMap(({ key, line, endLine }) => {
      const problem = key ? problemOf(key) : undefined;
      if (!problem) return [];
      return [
        { instruction, line, endLine, message: `The label ${key} ${problem}.` },
      ];
    }),
  examples: {
    bad: 'FROM debian:13\nLABEL Team=bakery\n',
    good: 'FROM debian:13\nLABEL com.example.team=bakery\n',
  },
};
