import { lineText } from '../parse/sourceLines';
import type { DockerfileRule } from './DockerfileRule';
import { ignoredInline } from './ignoredRules';

export const DL1001: DockerfileRule = {
  id: 'DL1001',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  // For those who govern what may be switched off.
  profile: 'all',
  title: 'A comment switches rules off',
  why: 'What a comment switches off, nobody sees in a report. Whoever answers for the rules may want to know.',
  fix: 'Take the comment out and mend what it hides, or switch the rule off in .hadolint.yaml, where it is reviewed',
  source: 'https://github.com/hadolint/hadolint/wiki/DL1001',
  looksAt: 'file',
  check: ({ dockerfile }) =>
    dockerfile.instructions.flatMap(instruction =>
      instruction.commentLines.flatMap(line => {
        const codes = ignoredInline(lineText(dockerfile.lines, line)).map(
          code => code.toUpperCase(),
        );
        if (codes.length === 0) return [];
        return [
          {
            instruction,
            line,
            endLine: line,
            message: `This comment switches ${codes.join(', ')} off for the instruction below it.`,
          },
        ];
      }),
    ),
  examples: {
    bad: 'FROM debian:13\n# hadolint ignore=DL3004\nRUN sudo mkdir /var/oven\n',
    good: 'FROM debian:13\n# The folder of the oven.\nRUN mkdir /var/oven\n',
  },
};
