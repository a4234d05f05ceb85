/**
 * What each line of an instruction is about. Half of all RUNs mix concerns, so a script is looked
 * at command by command; commands that only hold others together take their neighbour's topic.
 */
import { lineAt, lineText, type SourceLines } from '../parse/sourceLines';
import type { CopySource } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { InstructionScript, Scripts } from '../shell/Scripts';
import type { Topic } from './commandConcern';
import { MASK } from '../secrets/maskSource';
import { LineTopics, NO_LINES, stronger } from './LineTopics';
import { pairTopic } from './pairTopic';
import { simpleTopic } from './simpleTopic';
import { scriptTopics } from './scriptTopics';
import { foreignScriptTopic, wholeScriptTopic } from './wholeScript';

/** The topics of an instruction. */
export interface InstructionTopics {
  /** The strongest one. */
  readonly topic: Topic;
  /** The topics of the lines, where they may differ from the strongest. */
  readonly lines: LineTopics;
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

/** Equal scripts share their commands, and so their topics. */
function knownTopics(
  commands: Commands,
  { byCommands, masked }: TopicContext,
): readonly (Topic | undefined)[] {
  const known = byCommands.get(commands);
  if (known) return known;
  const topics = scriptTopics(commands, masked);
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
    const program = inner.words[0]?.value;
    return program === undefined
      ? undefined
      : foreignScriptTopic(program, inner.words.slice(1));
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
  const lines = oneLine ? NO_LINES : new LineTopics(instruction);
  let topic: Topic | undefined;
  for (const script of context.scripts.of(instruction)) {
    const { commands } = script;
    const topics = knownTopics(commands, context);
    for (let at = 0; at < commands.length; at++) {
      const found = topics[at];
      if (!found) continue;
      topic = stronger(topic, found);
      if (oneLine) continue;
      const command = commands[at];
      const first = script.source.lineOf(command.start);
      const last = script.source.lineOf(
        Math.max(command.start, command.end - 1),
      );
      lines.add(first, last, found);
    }
  }
  if (!topic)
    return {
      topic: { concern: 'image-build', what: 'RUN' },
      lines: NO_LINES,
      commands: true,
    };
  return {
    topic,
    lines: lines.filled(),
    commands: true,
  };
}

function pairTopics(
  instruction: DockerfileInstruction,
  context: TopicContext,
): InstructionTopics {
  const inner = instruction.trigger ?? instruction;
  const oneLine = instruction.startLine === instruction.endLine;
  const lines = oneLine ? NO_LINES : new LineTopics(instruction);
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
    lines.add(first, last, found);
  }
  return {
    topic: topic ?? {
      concern: 'application-configuration',
      what: inner.keyword,
    },
    lines: lines.filled(),
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
  const lines = new LineTopics(instruction);
  for (let line = startLine; line <= endLine; line++) {
    lines.add(line, line, topics.lines.get(line) ?? topics.topic);
    const masked = lineText(context.lines, line).includes(MASK);
    if (masked) lines.add(line, line, secret);
  }
  return { ...topics, topic: stronger(topics.topic, secret), lines };
}
