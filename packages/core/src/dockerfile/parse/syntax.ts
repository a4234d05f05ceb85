/** The shapes of a parsed Dockerfile: exact lines, exact spans, values as BuildKit reads them. */
import type { DockerfileDirective } from '../types';
import type { LogicalLine, SourceSpan } from './logicalLine';
import type { SourceLines } from './sourceLines';

/** A word of an instruction. @public */
export interface DockerfileWord {
  /** As written, continuations joined; decoded where it comes from a JSON array. */
  readonly value: string;
  readonly span: SourceSpan;
}

/** A flag such as `--from=build`. @public */
export interface DockerfileFlag {
  readonly name: string;
  /** Absent for a flag without `=`. */
  readonly value: string | undefined;
  readonly span: SourceSpan;
}

/** A `name=value` of ENV, LABEL or ARG. The value keeps its quotes. @public */
export interface DockerfilePair {
  readonly name: string;
  /** Absent for an ARG without a default. */
  readonly value: string | undefined;
  readonly span: SourceSpan;
  /** Where the value stands; absent without one. */
  readonly valueSpan: SourceSpan | undefined;
  /** Written without `=`, as `ENV name value`. */
  readonly legacy: boolean;
}

/** A here-document. @public */
export interface DockerfileHeredoc {
  readonly name: string;
  /** Whether variables in the body are expanded. */
  readonly expand: boolean;
  /** Whether leading tabs are stripped (`<<-`). */
  readonly chomp: boolean;
  readonly fileDescriptor: number;
  /** The body as it stands in the file. */
  readonly body: SourceSpan;
  /** The body, with leading tabs stripped where `<<-` asks for it. */
  readonly content: string;
  /** First line of the body; equals `endLine` for an empty one. */
  readonly startLine: number;
  /** The line of the terminator. */
  readonly endLine: number;
}

/** An instruction. @public */
export interface DockerfileInstruction {
  readonly index: number;
  /** In capitals. */
  readonly keyword: string;
  readonly keywordSpan: SourceSpan;
  /** From the keyword to the end of the last line. */
  readonly span: SourceSpan;
  readonly startLine: number;
  /** The last line before the bodies of here-documents. */
  readonly codeEndLine: number;
  readonly endLine: number;
  readonly flags: readonly DockerfileFlag[];
  /** Exec form is a JSON array of strings; `undefined` for instructions that have neither. */
  readonly form: 'exec' | 'shell' | undefined;
  /** What follows the flags. */
  readonly rest: string;
  readonly words: readonly DockerfileWord[];
  readonly pairs: readonly DockerfilePair[];
  readonly heredocs: readonly DockerfileHeredoc[];
  /** The instruction that ONBUILD keeps for later. */
  readonly trigger: DockerfileInstruction | undefined;
  /** Index of the stage; absent before the first FROM. */
  readonly stage: number | undefined;
  /** Lines of the comments directly above, without a blank line between. */
  readonly commentLines: readonly number[];
  /** The joined text, and where in it `rest` begins. */
  readonly logical: LogicalLine;
  readonly restStart: number;
}

/** Why a file could not be parsed. @public */
export interface DockerfileParseError {
  readonly message: string;
  readonly line: number | undefined;
}

/** What the reader of physical lines found. */
export interface DockerfileSyntax {
  readonly lines: SourceLines;
  readonly escape: '\\' | '`';
  readonly directives: readonly DockerfileDirective[];
  readonly instructions: readonly DockerfileInstruction[];
  /** Lines that are comments outside of instructions and here-documents. */
  readonly commentLines: readonly number[];
  readonly error: DockerfileParseError | undefined;
}
