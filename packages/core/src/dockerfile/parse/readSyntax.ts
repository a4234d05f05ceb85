/**
 * One pass over the physical lines: directives, comments, continuations, here-documents. It stops
 * at the first thing that BuildKit's own reader refuses, and keeps what it read before.
 */
import { DOCKERFILE_LIMITS } from '../limits';
import type { DockerfileDirective } from '../types';
import { isCommentLine, parseDirective } from './directives';
import type { LogicalLine, SourceSpan } from './logicalLine';
import { findHeredocs, type HeredocMarker } from './parseHeredoc';
import {
  canOpenHeredoc,
  parseInstruction,
  withHeredocs,
} from './parseInstruction';
import { splitLines, type SourceLines } from './sourceLines';
import type {
  DockerfileHeredoc,
  DockerfileInstruction,
  DockerfileParseError,
  DockerfileSyntax,
} from './syntax';
import { isSpace, skipSpace } from './whitespace';

/** Where a line's content ends without its continuation; `undefined` where it does not continue. */
function continuationAt(
  text: string,
  start: number,
  end: number,
  escape: number,
): number | undefined {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== 32 && code !== 9) break;
    at--;
  }
  if (at === start || text.charCodeAt(at - 1) !== escape) return undefined;
  // An escaped escape character does not continue the line.
  if (at - 1 > start && text.charCodeAt(at - 2) === escape) return undefined;
  return at - 1;
}

function isTooLong(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length * 3 <= DOCKERFILE_LIMITS.lineBytes) return false;
  if (length > DOCKERFILE_LIMITS.lineBytes) return true;
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    // Each half of a surrogate pair counts for two of its four bytes.
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes > DOCKERFILE_LIMITS.lineBytes;
}

/** Shared by the many instructions that have none. */
const NONE: never[] = [];

/** Where the one piece of an instruction without continuations begins. */
const AT_START: readonly number[] = [0];

class Reader {
  readonly lines: SourceLines;
  readonly directives: DockerfileDirective[] = [];
  readonly instructions: DockerfileInstruction[] = [];
  readonly commentLines: number[] = [];
  error: DockerfileParseError | undefined;
  escape: '\\' | '`' = '\\';
  #line = 0;
  #stage = -1;
  #above: number[] = [];
  #inDirectives = true;

  constructor(text: string) {
    this.lines = splitLines(text);
  }

  read(): void {
    const { text, starts, ends } = this.lines;
    while (this.#line < this.lines.count && !this.error) {
      const byteOrderMark = this.#line === 0 && text.charCodeAt(0) === 0xfeff;
      const start = byteOrderMark ? 1 : starts[this.#line];
      const end = ends[this.#line];
      this.#line++;
      if (this.#refuseLongLine(start, end)) return;
      if (isCommentLine(text, start, end)) {
        this.#comment(start, end);
      } else if (skipSpace(text, start, end) === end) {
        this.#inDirectives = false;
        if (this.#above.length > 0) this.#above = [];
      } else {
        this.#inDirectives = false;
        this.#instruction(start, end);
        if (this.#above.length > 0) this.#above = [];
      }
    }
  }

  #fail(message: string, line: number): void {
    this.error = { message, line };
  }

  #refuseLongLine(start: number, end: number): boolean {
    if (!isTooLong(this.lines.text, start, end)) return false;
    this.#fail(
      `dockerfile line greater than max allowed size of ${DOCKERFILE_LIMITS.lineBytes}. Break it with continuations`,
      this.#line,
    );
    return true;
  }

  #comment(start: number, end: number): void {
    this.commentLines.push(this.#line);
    this.#above.push(this.#line);
    if (!this.#inDirectives) return;
    const span = { start, end, line: this.#line };
    const directive = parseDirective(this.lines.text, span);
    if (!directive) {
      this.#inDirectives = false;
      return;
    }
    if (this.directives.some(({ name }) => name === directive.name)) {
      this.#fail(
        `only one ${directive.name} parser directive can be used. Remove this one`,
        this.#line,
      );
      return;
    }
    this.directives.push(directive);
    if (directive.name !== 'escape') return;
    if (directive.value !== '\\' && directive.value !== '`') {
      this.#fail(
        'invalid escape token: it does not match ` or \\. Write # escape=` or # escape=\\',
        this.#line,
      );
      return;
    }
    this.escape = directive.value;
  }

  #instruction(start: number, end: number): void {
    const startLine = this.#line;
    const line = this.#join(start, end);
    if (!line) return;
    const codeEndLine = this.#line;
    const result = parseInstruction(line, {
      escape: this.escape,
      place: {
        index: this.instructions.length,
        startLine,
        codeEndLine,
        codeEnd: this.lines.ends[codeEndLine - 1],
        stage: this.#stage,
        // A later comment must not find its way into this instruction's list.
        commentLines: this.#above.length > 0 ? this.#above : NONE,
      },
    });
    if ('problem' in result) {
      this.#fail(result.problem, startLine);
      return;
    }
    const { instruction } = result;
    const markers = canOpenHeredoc(instruction)
      ? findHeredocs(line.text)
      : NONE;
    const whole =
      markers.length > 0
        ? this.#readHeredocs(instruction, markers)
        : instruction;
    if (!whole) return;
    if (whole.keyword === 'FROM') this.#stage++;
    this.instructions.push(whole);
  }

  /** The instruction with the bodies of its here-documents, unless one has no end. */
  #readHeredocs(
    instruction: DockerfileInstruction,
    markers: readonly HeredocMarker[],
  ): DockerfileInstruction | undefined {
    const heredocs: DockerfileHeredoc[] = [];
    for (const marker of markers) {
      const heredoc = this.#heredoc(marker);
      if (this.error) return undefined;
      if (!heredoc) {
        this.#fail(
          'unterminated heredoc: its end word never stands alone on a line. Add it, or quote the <<',
          instruction.startLine,
        );
        return undefined;
      }
      heredocs.push(heredoc);
    }
    const line = this.#line;
    const offset = this.lines.ends[line - 1];
    return withHeredocs(instruction, heredocs, { line, offset });
  }

  /** Joins continuation lines; comments and blank lines between them are dropped. */
  #join(start: number, end: number): LogicalLine | undefined {
    const { text, starts, ends } = this.lines;
    const escape = this.escape.charCodeAt(0);
    const first = skipSpace(text, start, end);
    let cut = continuationAt(text, first, end, escape);
    if (cut === undefined) {
      return { text: text.slice(first, end), at: AT_START, from: [first] };
    }
    const pieces = [text.slice(first, cut)];
    const at = [0];
    const from = [first];
    let length = cut - first;
    while (cut !== undefined && this.#line < this.lines.count) {
      const pieceStart = starts[this.#line];
      const pieceEnd = ends[this.#line];
      this.#line++;
      if (this.#refuseLongLine(pieceStart, pieceEnd)) return undefined;
      if (isCommentLine(text, pieceStart, pieceEnd)) continue;
      if (isBlank(text, pieceStart, pieceEnd)) continue;
      cut = continuationAt(text, pieceStart, pieceEnd, escape);
      pieces.push(text.slice(pieceStart, cut ?? pieceEnd));
      at.push(length);
      from.push(pieceStart);
      length += (cut ?? pieceEnd) - pieceStart;
    }
    return { text: pieces.join(''), at, from };
  }

  #heredoc(marker: HeredocMarker): DockerfileHeredoc | undefined {
    const { text, starts, ends, count } = this.lines;
    const bodyLine = this.#line;
    while (this.#line < count) {
      const start = starts[this.#line];
      const end = ends[this.#line];
      this.#line++;
      if (this.#refuseLongLine(start, end)) return undefined;
      let at = start;
      while (marker.chomp && at < end && text.charCodeAt(at) === 9) at++;
      const found =
        end - at === marker.name.length && text.startsWith(marker.name, at);
      if (!found) continue;
      const body: SourceSpan = { start: starts[bodyLine], end: start };
      const raw = text.slice(body.start, body.end);
      return {
        ...marker,
        body,
        content: marker.chomp ? raw.replace(/^\t+/gm, '') : raw,
        startLine: bodyLine + 1,
        endLine: this.#line,
      };
    }
    return undefined;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isSpace(text.charCodeAt(at))) return false;
  }
  return true;
}

/** Reads a text as BuildKit's parser does, before instructions are checked against each other. */
export function readSyntax(text: string): DockerfileSyntax {
  const reader = new Reader(text);
  reader.read();
  const { lines, escape, directives, instructions, commentLines, error } =
    reader;
  return { lines, escape, directives, instructions, commentLines, error };
}
