import { copiedSources, isRemote } from '../attribute/fileTopic';
import { isDownloader, runsDownload } from '../attribute/trustChecks';
import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import {
  commandLines,
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { pipelineOf } from './support/commandsAround';
import { checksDownload, keptDownload } from './support/downloads';
import { runCommands, type RunCommand } from './support/runCommands';

/** A commit of a git repository cannot change. */
const COMMIT = /#[0-9a-f]{40}(:|$)/i;

function uncheckedAdd(
  instruction: DockerfileInstruction,
): RuleMatch | undefined {
  if (instruction.keyword !== 'ADD') return undefined;
  if (instruction.flags.some(({ name }) => name === 'checksum')) {
    return undefined;
  }
  const source = copiedSources(instruction).find(
    candidate => isRemote(candidate) && !COMMIT.test(candidate),
  );
  if (!source) return undefined;
  return {
    instruction,
    message: `Nothing checks that ${source} is still the file that you tested with.`,
    fix: {
      text: `Give its checksum, which sha256sum shows: ADD --checksum=sha256:CHECKSUM ${source}`,
    },
  };
}

function uncheckedCommand(
  { command, written, script, instruction }: RunCommand,
  context: RuleContext,
): RuleMatch | undefined {
  if (!isDownloader(command.name)) return undefined;
  const pipeline = pipelineOf(script, written).map(other =>
    other === written ? command : other,
  );
  const address = keptDownload(command, pipeline);
  if (!address) return undefined;
  // What is run at once has a rule of its own.
  if (pipeline.some(other => runsDownload(other, pipeline))) return undefined;
  return {
    instruction,
    ...commandLines({ command: written, script, instruction, context }),
    message: `Nothing checks that ${address} is still the file that you tested with.`,
    fix: {
      text: `Compare its checksum in the same RUN: echo "CHECKSUM  FILE" | sha256sum -c -. Or write ADD --checksum=sha256:CHECKSUM ${address} /tmp/`,
    },
    command: true,
  };
}

function inStage(stage: ParsedStage, context: RuleContext): RuleMatch[] {
  const commands = runCommands(stage.instructions, context);
  const added = stage.instructions.flatMap(
    instruction => uncheckedAdd(instruction) ?? [],
  );
  const downloaded = commands.flatMap(
    found => uncheckedCommand(found, context) ?? [],
  );
  const unchecked = [...added, ...downloaded];
  if (unchecked.length === 0) return unchecked;
  const lastCheck =
    commands.findLast(({ command }) => checksDownload(command))?.instruction
      .index ?? -1;
  // A later command of the stage may check it.
  return unchecked.filter(({ instruction }) => instruction.index > lastCheck);
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
  looksAt: 'file',
  check: context =>
    linuxStages(context).flatMap(stage => inStage(stage, context)),
  examples: {
    bad: 'FROM debian:13\nADD https://files.crumb.example/oven.tgz /opt/\n',
    good: 'FROM debian:13\nADD --checksum=sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d https://files.crumb.example/oven.tgz /opt/\n',
  },
};
