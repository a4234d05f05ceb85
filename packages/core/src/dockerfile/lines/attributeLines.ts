/**
 * Gives every line of a file an owner and spans. Blank lines and comments go with the instruction
 * below them; those at the end go with the last one.
 */
import { isCommentLine } from '../parse/directives';
import type { SourceSpan } from '../parse/logicalLine';
import { lineText, type SourceLines } from '../parse/sourceLines';
import type { DockerfileInstruction, DockerfileSyntax } from '../parse/syntax';
import { MASK, showMaskedSpans } from '../secrets/maskSource';
import type { AttributedLine, Attribution, LineToken } from '../types';
import { keywordSpans } from './keywordSpans';
import { LineTokenizer, type LineKind } from './LineTokenizer';

/** The attributions of an instruction. */
export interface InstructionOwners {
  readonly instruction: DockerfileInstruction;
  readonly whole: Attribution;
  /** Absent where all lines are about the same. */
  readonly ofLine: ((line: number) => Attribution) | undefined;
}

/** What the lines are attributed by. */
export interface AttributeLinesOptions {
  readonly owners: readonly InstructionOwners[];
  /** The owner of a directive's line, which belongs to no instruction. */
  readonly directive: (line: number) => Attribution | undefined;
  /** The owner of a file without instructions. */
  readonly fallback: Attribution;
  /** The last line to attribute. */
  readonly lastLine: number;
}

const NO_SPANS: readonly SourceSpan[] = [];
const WITH_NAMES: ReadonlySet<string> = new Set(['ENV', 'ARG', 'LABEL']);

function asWhole(
  text: string,
  kind: 'comment' | 'plain',
): readonly LineToken[] {
  return text === '' ? [] : [{ start: 0, end: text.length, kind }];
}

/** The spans that lie in a line, by their place in it. */
function within(
  spans: readonly SourceSpan[],
  start: number,
  end: number,
): readonly SourceSpan[] {
  const first = spans[0];
  if (first.start > end || spans[spans.length - 1].end < start) return NO_SPANS;
  return spans
    .filter(span => span.start >= start && span.end <= end)
    .map(span => ({ start: span.start - start, end: span.end - start }));
}

const PLAIN: LineKind = { names: false, comments: false };
const WITH_VARIABLES: LineKind = { names: true, comments: false };
const SCRIPT: LineKind = { names: false, comments: true };

/** Cuts the lines of one instruction after the other, here-documents included. */
class InstructionTokenizer {
  readonly #lines: SourceLines;
  readonly #tokenizer: LineTokenizer;
  #instruction: DockerfileInstruction | undefined;
  #keywords: readonly SourceSpan[] = NO_SPANS;
  #code = PLAIN;
  #body = PLAIN;

  constructor({ lines, escape }: DockerfileSyntax) {
    this.#lines = lines;
    this.#tokenizer = new LineTokenizer(escape);
  }

  /** The spans of a line of an instruction. */
  tokenize(
    instruction: DockerfileInstruction,
    line: number,
    text: string,
  ): readonly LineToken[] {
    if (instruction !== this.#instruction) this.#begin(instruction);
    const body = line > instruction.codeEndLine;
    if (body) {
      // Each line of a here-document stands for itself.
      this.#tokenizer.closeQuote();
      return this.#tokenizer.tokenize(text, NO_SPANS, this.#body);
    }
    const { starts, ends } = this.#lines;
    const start = starts[line - 1];
    const end = ends[line - 1];
    const comment =
      line > instruction.startLine &&
      isCommentLine(this.#lines.text, start, end);
    if (comment) return asWhole(text, 'comment');
    const keywords = within(this.#keywords, start, end);
    return this.#tokenizer.tokenize(text, keywords, this.#code);
  }

  #begin(instruction: DockerfileInstruction): void {
    const { keyword } = instruction.trigger ?? instruction;
    this.#instruction = instruction;
    this.#keywords = keywordSpans(instruction);
    this.#code = WITH_NAMES.has(keyword) ? WITH_VARIABLES : PLAIN;
    // A here-document that a program reads is data; one that a shell reads has comments.
    this.#body = keyword === 'RUN' ? SCRIPT : PLAIN;
    this.#tokenizer.closeQuote();
  }
}

function isComment({ text, starts, ends }: SourceLines, line: number): boolean {
  return isCommentLine(text, starts[line - 1], ends[line - 1]);
}

/** The lines of a file with their owners. */
export function attributeLines(
  syntax: DockerfileSyntax,
  options: AttributeLinesOptions,
): AttributedLine[] {
  const { lines, directives } = syntax;
  const { owners, directive, fallback, lastLine } = options;
  const directiveLines = new Set(directives.map(({ line }) => line));
  const masked = lines.text.includes(MASK);
  const tokenizer = new InstructionTokenizer(syntax);
  const result: AttributedLine[] = [];
  let at = 0;
  for (let line = 1; line <= lastLine; line++) {
    while (at < owners.length - 1 && owners[at].instruction.endLine < line) {
      at++;
    }
    const owner = owners[at] as InstructionOwners | undefined;
    const text = lineText(lines, line);
    const inside =
      owner !== undefined &&
      line >= owner.instruction.startLine &&
      line <= owner.instruction.endLine;
    const directed =
      !inside && directiveLines.has(line) ? directive(line) : undefined;
    const attribution = inside
      ? (owner.ofLine?.(line) ?? owner.whole)
      : (directed ?? owner?.whole ?? fallback);
    const tokens = inside
      ? tokenizer.tokenize(owner.instruction, line, text)
      : asWhole(text, isComment(lines, line) ? 'comment' : 'plain');
    const shown = masked ? showMaskedSpans(text, tokens) : undefined;
    result.push({
      line,
      text: shown?.text ?? text,
      concern: attribution.concern,
      role: attribution.role,
      consulted: attribution.consulted,
      owner: attribution.owner,
      consultedOwners: attribution.consultedOwners,
      reason: attribution.reason,
      tokens: shown?.spans ?? tokens,
      instruction: inside ? owner.instruction.index : undefined,
    });
  }
  return result;
}
