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
import { tokenizeLine } from './tokenizeLine';

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

/** Spans of the lines of one instruction, heredoc bodies included. */
function tokenizeInstruction(
  syntax: DockerfileSyntax,
  instruction: DockerfileInstruction,
): (line: number, text: string) => readonly LineToken[] {
  const { lines, escape } = syntax;
  const inner = instruction.trigger ?? instruction;
  const keywords = keywordSpans(instruction);
  const names = WITH_NAMES.has(inner.keyword);
  let openQuote = '';
  return (line, text) => {
    const start = lines.starts[line - 1];
    const end = lines.ends[line - 1];
    const body = line > instruction.codeEndLine;
    if (
      !body &&
      line > instruction.startLine &&
      isCommentLine(lines.text, start, end)
    ) {
      return asWhole(text, 'comment');
    }
    // A here-document that a program reads is data; one that a shell reads has comments.
    const comments = body && inner.keyword === 'RUN';
    const result = tokenizeLine(text, {
      keywords: body ? NO_SPANS : within(keywords, start, end),
      openQuote: body ? '' : openQuote,
      escape,
      names: names && !body,
      comments,
    });
    openQuote = body ? '' : result.openQuote;
    return result.tokens;
  };
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
  const result: AttributedLine[] = [];
  let at = 0;
  let tokenize =
    owners[0] && tokenizeInstruction(syntax, owners[0].instruction);
  for (let line = 1; line <= lastLine; line++) {
    while (at < owners.length - 1 && owners[at].instruction.endLine < line) {
      at++;
      tokenize = tokenizeInstruction(syntax, owners[at].instruction);
    }
    const text = lineText(lines, line);
    const owner = owners[at] as InstructionOwners | undefined;
    const { startLine = 0, endLine = 0 } = owner?.instruction ?? {};
    const inside = owner !== undefined && line >= startLine && line <= endLine;
    const directed = directiveLines.has(line) ? directive(line) : undefined;
    const attribution = inside
      ? (owner.ofLine?.(line) ?? owner.whole)
      : (directed ?? owner?.whole ?? fallback);
    const tokens =
      inside && tokenize
        ? tokenize(line, text)
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
