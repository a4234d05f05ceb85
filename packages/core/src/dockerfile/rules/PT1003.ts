import { copiedSources, isRemote } from '../attribute/fileTopic';
import { DOWNLOADERS, runsDownload } from '../attribute/trustChecks';
import type { DockerfileInstruction } from '../parse/syntax';
import {
  commandLines,
  stageOf,
  type CommandVisit,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { pipelineOf } from './support/commandsAround';
import { checksDownload, keptDownload } from './support/downloads';
import { runCommands } from './support/runCommands';

/** A commit of a git repository cannot change. */
const COMMIT = /#[0-9a-f]{40}(:|$)/i;

/** By stage: the last instruction that checks a download; none: -1. */
function readLastChecks(context: RuleContext): readonly number[] {
  const lastChecks: number[] = [];
  for (const { index, instructions } of context.file.linuxStages) {
    const last = runCommands(instructions, context).findLast(({ command }) =>
      checksDownload(command),
    );
    lastChecks[index] = last?.instruction.index ?? -1;
  }
  return lastChecks;
}

/** Whether a command in the same or a later instruction of the stage checks a download. */
function isCheckedLater(
  { stage = -1, index }: DockerfileInstruction,
  context: RuleContext,
): boolean {
  const lastChecks = context.scripts.answers.once(readLastChecks, () =>
    readLastChecks(context),
  );
  return lastChecks[stage] >= index;
}

function uncheckedAdd(
  instruction: DockerfileInstruction,
  context: RuleContext,
): RuleMatch | undefined {
  if (stageOf(context, instruction)?.windows) return undefined;
  if (instruction.flags.some(({ name }) => name === 'checksum')) {
    return undefined;
  }
  const source = copiedSources(instruction).find(
    candidate => isRemote(candidate) && !COMMIT.test(candidate),
  );
  if (!source || isCheckedLater(instruction, context)) return undefined;
  return {
    instruction,
    message: `Nothing checks that ${source} is still the file that you tested with.`,
    fix: {
      text: `Give its checksum, which sha256sum shows: ADD --checksum=sha256:CHECKSUM ${source}`,
    },
  };
}

function uncheckedCommand(visit: CommandVisit): RuleMatch | undefined {
  const { command, script, position, instruction, context } = visit;
  const written = script.commands[position];
  const pipeline = pipelineOf(script, written).map(other =>
    other === written ? command : other,
  );
  const address = keptDownload(command, pipeline);
  if (!address) return undefined;
  // What is run at once has a rule of its own.
  if (pipeline.some(other => runsDownload(other, pipeline))) return undefined;
  if (isCheckedLater(instruction, context)) return undefined;
  return {
    instruction,
    ...commandLines(visit),
    message: `Nothing checks that ${address} is still the file that you tested with.`,
    fix: {
      text: `Compare its checksum in the same RUN: echo "CHECKSUM  FILE" | sha256sum -c -. Or write ADD --checksum=sha256:CHECKSUM ${address} /tmp/`,
    },
    command: true,
  };
}

export const PT1003: DockerfileRule = {
  id: 'PT1003',
  aliases: [],
  concern: 'supply-chain',
  severity: 'warning',
  profile: 'default',
  title: 'Nothing checks what is downloaded',
  why: 'The file at that address can change, by mistake or on purpose, and the next build ships it without anybody noticing.',
  fix: 'Compare a checksum after the download, in the same RUN: echo "CHECKSUM  FILE" | sha256sum -c -',
  looksAt: 'several',
  parts: [
    { looksAt: 'instructions', keywords: ['ADD'], check: uncheckedAdd },
    { looksAt: 'commands', names: DOWNLOADERS, check: uncheckedCommand },
  ],
  examples: {
    bad: 'FROM debian:13\nADD https://files.crumb.example/oven.tgz /opt/\n',
    good: 'FROM debian:13\nADD --checksum=sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d https://files.crumb.example/oven.tgz /opt/\n',
  },
};
