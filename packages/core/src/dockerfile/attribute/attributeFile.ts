/** Gives the instructions and lines of a file their owners. */
import {
  attributeLines,
  type InstructionOwners,
} from '../lines/attributeLines';
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
import { ownerOfComments } from './ownerComment';
import type { OwnerDecider } from './OwnerDecider';

/** The owner that a comment above an instruction names. */
export function commentOwner(
  syntax: DockerfileSyntax,
  { commentLines }: DockerfileInstruction,
): string | undefined {
  if (commentLines.length === 0) return undefined;
  return ownerOfComments(
    commentLines.map(line => lineText(syntax.lines, line)),
  );
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

/** Decides on the owners of instructions and their lines. */
export function decideOwners(
  syntax: DockerfileSyntax,
  topics: readonly InstructionTopics[],
  options: { decider: OwnerDecider; stages: readonly ParsedStage[] },
): InstructionOwners[] {
  const { decider, stages } = options;
  return syntax.instructions.map((instruction, at) => {
    const { topic, lines, commands } = topics[at];
    const { stage } = instruction;
    const question = {
      topic,
      builder: stage !== undefined && stages[stage]?.shipped === false,
      command: commands,
      comment: commentOwner(syntax, instruction),
    };
    const whole = decider.decide(question);
    const ofLine = (line: number): Attribution => {
      const own = lines.get(line);
      return own && own !== topic
        ? decider.decide({ ...question, topic: own })
        : whole;
    };
    return { instruction, whole, ofLine };
  });
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
  return attributeLines(syntax, {
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
}
