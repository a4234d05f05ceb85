/** Gives the instructions and lines of a file their owners. */
import {
  attributeLines,
  type InstructionOwners,
} from '../lines/attributeLines';
import { isCommentLine } from '../parse/directives';
import { resolveCopySource, type ParsedStage } from '../parse/readStages';
import { lineText } from '../parse/sourceLines';
import type { DockerfileInstruction, DockerfileSyntax } from '../parse/syntax';
import { MASK } from '../secrets/maskSource';
import type { Scripts } from '../shell/Scripts';
import type { AttributedLine, Attribution } from '../types';
import type { Topic } from './commandConcern';
import {
  instructionTopics,
  type InstructionTopics,
  type TopicContext,
} from './instructionTopics';
import {
  lastOwnerComment,
  readOwnerComment,
  type OwnerComment,
} from './ownerComment';
import { NO_LINES } from './LineTopics';
import type { OwnerDecider, OwnerQuestion } from './OwnerDecider';

function ownerComment(
  syntax: DockerfileSyntax,
  { commentLines }: DockerfileInstruction,
): OwnerComment | undefined {
  if (commentLines.length === 0) return undefined;
  return lastOwnerComment(
    commentLines.map(line => lineText(syntax.lines, line)),
  );
}

/** The owner that a comment above an instruction names. */
export function commentOwner(
  syntax: DockerfileSyntax,
  instruction: DockerfileInstruction,
): string | undefined {
  const comment = ownerComment(syntax, instruction);
  return comment?.kind === 'owner' ? comment.ref : undefined;
}

const HOW_TO_NAME =
  'Write # owner: group:default/NAME directly above an instruction.';

/** An attribution that also says why a comment does not decide. */
function withNote(attribution: Attribution, note: string): Attribution {
  return { ...attribution, reason: `${attribution.reason} ${note}` };
}

/** The topics of every instruction that was read, in a file that may not be parsed to its end. */
export function readTopics(
  syntax: DockerfileSyntax,
  stages: readonly ParsedStage[],
  scripts: Scripts,
): InstructionTopics[] {
  const names = new Map<string, number>();
  for (const { name, index } of stages) {
    if (name !== undefined) names.set(name, index);
  }
  const copySource = (from: string) =>
    resolveCopySource(from, names, stages.length);
  const { lines } = syntax;
  const masked = lines.text.includes(MASK);
  const byCommands: TopicContext['byCommands'] = new Map();
  const context = { lines, masked, scripts, copySource, byCommands };
  return syntax.instructions.map(instruction =>
    instructionTopics(instruction, context),
  );
}

const UNREAD_NOTE = `The owner comment above names nobody. ${HOW_TO_NAME}`;

/** Asks for an owner, and says so where a comment meant to name one and did not. */
function decideTopic(
  question: OwnerQuestion,
  decider: OwnerDecider,
  comment: OwnerComment | undefined,
): Attribution {
  const attribution = decider.decide(question);
  return comment?.kind === 'malformed'
    ? withNote(attribution, UNREAD_NOTE)
    : attribution;
}

/** Decides on the owners of instructions and their lines. */
export function decideOwners(
  syntax: DockerfileSyntax,
  topics: readonly InstructionTopics[],
  options: { decider: OwnerDecider; stages: readonly ParsedStage[] },
): InstructionOwners[] {
  const { decider, stages } = options;
  return syntax.instructions.map((instruction, at) => {
    const { stage } = instruction;
    const builder = stage !== undefined && stages[stage]?.shipped === false;
    const note = ownerComment(syntax, instruction);
    const comment = note?.kind === 'owner' ? note.ref : undefined;
    const { topic, commands: command, lines } = topics[at];
    const whole = decideTopic(
      { topic, builder, command, comment },
      decider,
      note,
    );
    if (lines === NO_LINES) return { instruction, whole, ofLine: undefined };
    const ofLine = (line: number) => {
      const own = lines.get(line);
      return own && own !== topic
        ? decideTopic({ topic: own, builder, command, comment }, decider, note)
        : whole;
    };
    return { instruction, whole, ofLine };
  });
}

/** Comments that name an owner where no instruction follows directly. */
function strayComments(syntax: DockerfileSyntax): ReadonlySet<number> {
  const { lines, instructions, commentLines } = syntax;
  const stray = new Set<number>();
  const look = (line: number) => {
    if (readOwnerComment(lineText(lines, line))) stray.add(line);
  };
  for (const line of commentLines) look(line);
  for (const instruction of instructions) {
    for (const line of instruction.commentLines) stray.delete(line);
    const { startLine, codeEndLine } = instruction;
    for (let line = startLine + 1; line < codeEndLine; line++) {
      const start = lines.starts[line - 1];
      if (isCommentLine(lines.text, start, lines.ends[line - 1])) look(line);
    }
  }
  return stray;
}

/** Gives every line up to the last one its owner. */
export function ownLines(
  syntax: DockerfileSyntax,
  owners: readonly InstructionOwners[],
  options: { decider: OwnerDecider; lastLine: number },
): AttributedLine[] {
  const { decider, lastLine } = options;
  const decide = (topic: Topic) =>
    decider.decide({
      topic,
      builder: false,
      command: false,
      comment: undefined,
    });
  const stray = strayComments(syntax);
  const lines = attributeLines(syntax, {
    owners,
    lastLine,
    fallback: decide({ concern: 'image-build', what: 'the file' }),
    directive(line) {
      const directive = syntax.directives.find(other => other.line === line);
      return (
        directive &&
        decide({
          concern: directive.name === 'syntax' ? 'base-image' : 'image-build',
          what: `# ${directive.name}=`,
        })
      );
    },
  });
  if (stray.size === 0) return lines;
  return lines.map(line =>
    stray.has(line.line)
      ? {
          ...line,
          reason: `${line.reason} This owner comment decides nothing, as it does not stand directly above an instruction. ${HOW_TO_NAME}`,
        }
      : line,
  );
}
