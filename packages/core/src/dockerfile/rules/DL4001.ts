import type { ParsedStage } from '../parse/readStages';
import {
  commandLines,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';

/** The first use of the second of both programs in a stage. */
function secondProgram(
  { instructions }: ParsedStage,
  context: RuleContext,
): RuleMatch[] {
  let first: string | undefined;
  for (const instruction of instructions) {
    if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
    for (const script of context.scripts.of(instruction)) {
      for (const command of script.commands) {
        const { name } = command;
        if (name !== 'wget' && name !== 'curl') continue;
        first ??= name;
        if (name === first) continue;
        return [
          {
            instruction,
            ...commandLines({ command, script, instruction, context }),
            message: `This stage downloads with ${first} already, and here with ${name}.`,
            fix: {
              text: `Download with ${first} here too, and leave ${name} out`,
            },
            command: true,
          },
        ];
      }
    }
  }
  return [];
}

export const DL4001: DockerfileRule = {
  id: 'DL4001',
  aliases: ['DS-0014'],
  concern: 'image-build',
  severity: 'warning',
  // A matter of taste and of a few megabytes.
  profile: 'all',
  title: 'Both wget and curl download files',
  why: 'The image holds two programs for one job: more to patch, and more for an intruder to use.',
  fix: 'Download with one of them, and leave the other out of the image',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4001',
  looksAt: 'file',
  check: context =>
    context.file.linuxStages.flatMap(stage => secondProgram(stage, context)),
  examples: {
    bad: 'FROM debian:13\nRUN wget -q https://files.crumb.example/a\nRUN curl -fO https://files.crumb.example/b\n',
    good: 'FROM debian:13\nRUN curl -fO https://files.crumb.example/a\nRUN curl -fO https://files.crumb.example/b\n',
  },
};
