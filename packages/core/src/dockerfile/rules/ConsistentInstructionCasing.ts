import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';
import { caseOf, inCase } from './support/keywordCase';

export const ConsistentInstructionCasing: DockerfileRule = {
  id: 'ConsistentInstructionCasing',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  profile: 'all',
  title: 'An instruction is written unlike the others',
  why: 'Keywords in one style are found at a glance; BuildKit warns of it in every build.',
  fix: 'Write all instructions in capitals, or all in small letters',
  source:
    'https://docs.docker.com/reference/build-checks/consistent-instruction-casing/',
  looksAt: 'file',
  check({ dockerfile }) {
    const { lines, instructions } = dockerfile;
    const written = instructions.map(({ keywordSpan: { start, end } }) =>
      lines.text.slice(start, end),
    );
    const cases = written.map(caseOf);
    const count = (other: string) =>
      cases.filter(style => style === other).length;
    const usual = count('lower') > count('upper') ? 'lower' : 'upper';
    return instructions.flatMap((instruction, at): RuleMatch[] => {
      if (cases[at] === usual) return [];
      const text = inCase(instruction.keyword, usual);
      return [
        {
          instruction,
          message: `${written[at]} is written unlike most instructions of the file.`,
          fix: editInstruction(instruction, lines, {
            text: `Write ${text}`,
            edits: [{ span: instruction.keywordSpan, text }],
          }),
        },
      ];
    });
  },
  examples: {
    bad: 'FROM node:24\nrun npm ci\nCMD ["node"]\n',
    good: 'from node:24\nrun npm ci\ncmd ["node"]\n',
  },
};
