/**
 * What each line of an instruction is about. Half of all RUNs mix concerns, so a script is looked
 * at command by command; commands that only hold others together take their neighbour's topic.
 */
import { DOCKERFILE_CONCERNS } from '../concerns';
import { lineAt, lineText, type SourceLines } from '../parse/sourceLines';
import type { CopySource } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { InstructionScript, Scripts } from '../shell/Scripts';
import { commandTopic, type Topic } from './commandConcern';
import { MASK } from '../secrets/maskSource';
import { pairTopic } from './pairTopic';
import { simpleTopic } from './simpleTopic';
import { verifies } from './trustChecks';
import { foreignScriptTopic, wholeScriptTopic } from './wholeScript';

/** The topics of an instruction. */
export interface InstructionTopics {
  /** The strongest one. */
  readonly topic: Topic;
  /** The topic of a line where it differs from the strongest. */
  readonly lines: ReadonlyMap<number, Topic>;
  /** Whether the topics come from shell commands. */
  readonly commands: boolean;
}

type Commands = InstructionScript['commands'];

/** What is known of the file around an instruction. */
export interface TopicContext {
  readonly lines: SourceLines;
  /** Whether there is a masked secret anywhere. */
  readonly masked: boolean;
  readonly scripts: Scripts;
  readonly copySource: (from: string) => CopySource;
  /** The topics of the scripts seen so far. */
  readonly byCommands: Map<Commands, readonly (Topic | undefined)[]>;
}

/** Shared by all instructions whose lines are all about the same. */
const NO_LINES: ReadonlyMap<number, Topic> = new Map();

const RANK = new Map(DOCKERFILE_CONCERNS.map(({ id }, rank) => [id, rank]));

/** The stronger of two topics; the first where they are equal. */
function stronger(one: Topic | undefined, other: Topic): Topic {
  if (!one) return other;
  return RANK.get(other.concern)! < RANK.get(one.concern)! ? other : one;
}

/** The topics of a script's commands; glue takes that of the next command, else of the last one. */
function scriptTopics(commands: Commands): (Topic | undefined)[] {
  const verified = commands.some(verifies);
  const byPipeline = new Map<number, (typeof commands)[number][]>();
  for (const command of commands) {
    const known = byPipeline.get(command.pipeline);
    if (known) known.push(command);
    else byPipeline.set(command.pipeline, [command]);
  }
  const topics = commands.map(command =>
    commandTopic(command, {
      pipeline: byPipeline.get(command.pipeline) ?? [command],
      verified,
    }),
  );
  for (let at = topics.length - 2; at >= 0; at--) topics[at] ??= topics[at + 1];
  for (let at = 1; at < topics.length; at++) topics[at] ??= topics[at - 1];
  return topics;
}

/** Equal scripts share their commands, and so their topics. */
function knownTopics(
  commands: Commands,
  byCommands: TopicContext['byCommands'],
): readonly (Topic | undefined)[] {
  const known = byCommands.get(commands);
  if (known) return known;
  const topics = scriptTopics(commands);
  byCommands.set(commands, topics);
  return topics;
}

/** The one topic of a RUN whose script is kept whole. */
function wholeRunTopic(
  instruction: DockerfileInstruction,
  { scripts }: TopicContext,
): Topic | undefined {
  const inner = instruction.trigger ?? instruction;
  if (inner.form === 'exec') {
    const [program, ...args] = inner.words.map(({ value }) => value);
    return program === undefined
      ? undefined
      : foreignScriptTopic(program, args);
  }
  const shell = scripts.shellOf(instruction);
  if (shell === 'posix' || inner.rest === '') return undefined;
  const bodies = instruction.heredocs.map(({ content }) => content);
  return wholeScriptTopic([inner.rest, ...bodies].join('\n'), shell);
}

function runTopics(
  instruction: DockerfileInstruction,
  context: TopicContext,
): InstructionTopics {
  const whole = wholeRunTopic(instruction, context);
  if (whole) return { topic: whole, lines: NO_LINES, commands: true };
  const oneLine = instruction.startLine === instruction.endLine;
  const lines = new Map<number, Topic>();
  let topic: Topic | undefined;
  for (const script of context.scripts.of(instruction)) {
    const topics = knownTopics(script.commands, context.byCommands);
    for (const [at, command] of script.commands.entries()) {
      const found = topics[at];
      if (!found) continue;
      topic = stronger(topic, found);
      if (oneLine) continue;
      const first = script.source.lineOf(command.start);
      const last = script.source.lineOf(
        Math.max(command.start, command.end - 1),
      );
      for (let line = first; line <= last; line++) {
        lines.set(line, stronger(lines.get(line), found));
      }
    }
  }
  if (!topic)
    return {
      topic: { concern: 'image-build', what: 'RUN' },
      lines,
      commands: true,
    };
  return {
    topic,
    lines: oneLine ? NO_LINES : fillGaps(lines, instruction),
    commands: true,
  };
}

/** Lines without a command of their own go with the next one, or with the last. */
function fillGaps(
  lines: Map<number, Topic>,
  { startLine, endLine }: DockerfileInstruction,
): Map<number, Topic> {
  const filled = new Map(lines);
  for (let line = endLine - 1; line >= startLine; line--) {
    const below = filled.get(line + 1);
    if (!filled.has(line) && below) filled.set(line, below);
  }
  for (let line = startLine + 1; line <= endLine; line++) {
    const above = filled.get(line - 1);
    if (!filled.has(line) && above) filled.set(line, above);
  }
  return filled;
}

function pairTopics(
  instruction: DockerfileInstruction,
  context: TopicContext,
): InstructionTopics {
  const inner = instruction.trigger ?? instruction;
  const oneLine = instruction.startLine === instruction.endLine;
  const lines = new Map<number, Topic>();
  let topic: Topic | undefined;
  for (const pair of inner.pairs) {
    const found = pairTopic(inner.keyword, pair);
    topic = stronger(topic, found);
    if (oneLine) continue;
    const first = lineAt(context.lines, pair.span.start);
    const last = lineAt(
      context.lines,
      Math.max(pair.span.start, pair.span.end - 1),
    );
    for (let line = first; line <= last; line++) {
      lines.set(line, stronger(lines.get(line), found));
    }
  }
  return {
    topic: topic ?? {
      concern: 'application-configuration',
      what: inner.keyword,
    },
    lines: oneLine ? NO_LINES : fillGaps(lines, instruction),
    commands: false,
  };
}

function plainTopics(
  instruction: DockerfileInstruction,
  context: TopicContext,
): InstructionTopics {
  const inner = instruction.trigger ?? instruction;
  // Before the first FROM an ARG chooses the base image.
  if (instruction.stage === undefined) {
    return {
      topic: { concern: 'base-image', what: 'ARG before FROM' },
      lines: NO_LINES,
      commands: false,
    };
  }
  if (inner.keyword === 'RUN') return runTopics(instruction, context);
  if (inner.keyword === 'ENV' || inner.keyword === 'ARG') {
    return pairTopics(instruction, context);
  }
  return {
    topic: simpleTopic(inner, context.copySource),
    lines: NO_LINES,
    commands: false,
  };
}

/** What an instruction and each of its lines are about. A line with a secret is about that. */
export function instructionTopics(
  instruction: DockerfileInstruction,
  context: TopicContext,
): InstructionTopics {
  const topics = plainTopics(instruction, context);
  if (!context.masked) return topics;
  const { text } = context.lines;
  const { span, startLine, endLine } = instruction;
  if (!text.slice(span.start, span.end).includes(MASK)) return topics;
  const secret: Topic = { concern: 'secrets', what: 'a secret in the line' };
  const lines = new Map(topics.lines);
  for (let line = startLine; line <= endLine; line++) {
    const own = lines.get(line) ?? topics.topic;
    const masked = lineText(context.lines, line).includes(MASK);
    lines.set(line, masked ? stronger(own, secret) : own);
  }
  return { ...topics, topic: stronger(topics.topic, secret), lines };
}
