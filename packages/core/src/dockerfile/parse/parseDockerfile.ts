/**
 * The Dockerfile parser. BuildKit's behaviour is the truth: what it refuses is an error here, and
 * everything else keeps its exact lines and spans.
 */
import { DOCKERFILE_LIMITS } from '../limits';
import { checkInstruction } from './checkInstruction';
import { parseImageReference } from './imageReference';
import { readStages, type ParsedStage } from './readStages';
import { readSyntax } from './readSyntax';
import type { DockerfileParseError, DockerfileSyntax } from './syntax';
import type { Variables } from './Variables';

/** A Dockerfile that BuildKit takes. @public */
export interface ParsedDockerfile extends DockerfileSyntax {
  readonly ok: true;
  readonly error: undefined;
  readonly stages: readonly ParsedStage[];
  readonly variables: Variables;
}

/** A Dockerfile that BuildKit refuses, with what stands before the error. @public */
export interface UnparsedDockerfile extends DockerfileSyntax {
  readonly ok: false;
  readonly error: DockerfileParseError;
}

/** A parsed Dockerfile, or why it is none. @public */
export type DockerfileParseResult = ParsedDockerfile | UnparsedDockerfile;

/** Whether `# syntax=` names another frontend than BuildKit's own, wherever that is mirrored. */
function hasForeignFrontend({ directives }: DockerfileSyntax): boolean {
  const syntax = directives.find(({ name }) => name === 'syntax')?.value;
  if (syntax === undefined) return false;
  const { repository } = parseImageReference(syntax.split(' ', 1)[0]);
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  return name !== 'dockerfile' && name !== 'dockerfile-upstream';
}

function findError(syntax: DockerfileSyntax): DockerfileParseError | undefined {
  if (syntax.error) return syntax.error;
  const { instructions, lines } = syntax;
  if (instructions.length === 0) {
    return {
      message: 'file with no instructions. Begin with FROM and a base image',
      line: lines.count > 0 ? lines.count : undefined,
    };
  }
  const foreign = hasForeignFrontend(syntax);
  for (const instruction of instructions) {
    const message =
      checkInstruction(instruction, foreign) ??
      (instruction.stage === undefined && instruction.keyword !== 'ARG'
        ? 'no build stage in current context. Only ARG, comments and directives may stand before the first FROM'
        : undefined);
    if (message) return { message, line: instruction.startLine };
  }
  return instructions.some(({ keyword }) => keyword === 'FROM')
    ? undefined
    : {
        message:
          'dockerfile contains no stages to build. Add a FROM with a base image',
        line: instructions[instructions.length - 1].startLine,
      };
}

/** The end of the last whole line within the bound on the size of a file. */
function boundedEnd(text: string): number {
  const { fileBytes } = DOCKERFILE_LIMITS;
  if (text.length * 3 <= fileBytes) return text.length;
  let bytes = 0;
  let lineEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
    if (bytes > fileBytes) return lineEnd;
    if (code === 10) lineEnd = at + 1;
  }
  return text.length;
}

/** The part of a text that is analysed: all of it, or whole lines up to the bound. */
export function withinFileLimit(text: string): string {
  return text.slice(0, boundedEnd(text));
}

/** Checks what was read, and finds its stages. */
export function toParsed(syntax: DockerfileSyntax): DockerfileParseResult {
  const error = findError(syntax);
  if (error) return { ...syntax, ok: false, error };
  const { stages, variables } = readStages(syntax);
  return { ...syntax, ok: true, error: undefined, stages, variables };
}

/** Parses a Dockerfile. @public */
export function parseDockerfile(text: string): DockerfileParseResult {
  return toParsed(readSyntax(text));
}
