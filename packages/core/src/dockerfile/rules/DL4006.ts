import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { InstructionScript } from '../shell/Scripts';
import type { ShellCommand } from '../shell/ShellScript';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';

/** Commands that have nothing to fail with. */
const SAFE = new Set(['echo', 'printf', 'yes', 'true', ':']);

function chooses({ value }: { readonly value: string }): boolean {
  return value.includes('pipefail');
}

/** The first command of a script whose failure a pipe hides. */
function hiddenIn({
  commands,
  source,
}: InstructionScript): ShellCommand | undefined {
  // `set -o pipefail`, and `bash -o pipefail -c`: whoever names it knows of it.
  if (source.text.includes('pipefail')) return undefined;
  return commands.find(
    ({ name, pipeline }, at) =>
      commands[at + 1]?.pipeline === pipeline && !SAFE.has(name),
  );
}

function hiddenBy(
  instruction: DockerfileInstruction,
  context: RuleContext,
): { script: InstructionScript; command: ShellCommand } | undefined {
  if (instruction.form === 'exec' && instruction.words.some(chooses)) {
    return undefined;
  }
  for (const script of context.scripts.of(instruction)) {
    const command = hiddenIn(script);
    if (command) return { script, command };
  }
  return undefined;
}

function shellFor({ expanded, image }: ParsedStage): string {
  // Alpine has no bash, and its own shell knows the option.
  return (expanded ?? image).includes('alpine')
    ? 'SHELL ["/bin/ash", "-eo", "pipefail", "-c"]'
    : 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]';
}

export const DL4006: DockerfileRule = {
  id: 'DL4006',
  aliases: [],
  concern: 'image-build',
  severity: 'warning',
  // Most pipes end in a command that fails with empty input. `curl | sh` does not, and is found anyway.
  profile: 'all',
  title: 'A pipe hides that a command failed',
  why: 'A shell looks only at the last command of a pipe: when a download breaks off, the build goes on with half of it.',
  fix: 'Put this before the RUN: SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4006',
  looksAt: 'file',
  check(context) {
    const safeAtEnd: boolean[] = [];
    return context.file.linuxStages.flatMap((stage): RuleMatch[] => {
      const { parent, index, instructions } = stage;
      let safe = parent !== undefined && (safeAtEnd[parent] ?? false);
      let match: RuleMatch | undefined;
      for (const instruction of instructions) {
        const { keyword, words } = instruction;
        if (keyword === 'SHELL') safe = words.some(chooses);
        // One SHELL mends all that follow in the stage.
        if (keyword !== 'RUN' || safe || match) continue;
        const hidden = hiddenBy(instruction, context);
        if (!hidden) continue;
        const { lineOf } = hidden.script.source;
        const { name, start, end } = hidden.command;
        match = {
          instruction,
          line: lineOf(start),
          endLine: lineOf(end - 1),
          message: `Nobody notices when ${name || 'this command'} fails before the pipe.`,
          fix: { text: `Put this before the RUN: ${shellFor(stage)}` },
          command: true,
        };
      }
      safeAtEnd[index] = safe;
      return match ? [match] : [];
    });
  },
  examples: {
    bad: 'FROM debian:13\nRUN wget -O - https://example.com/data.csv | wc -l > /lines\n',
    good: 'FROM debian:13\nRUN echo data | wc -l > /lines\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -O - https://example.com/data.csv | wc -l > /lines\n',
  },
};
