/**
 * Which lines change nothing that anybody decides on: blank ones and comments, apart from comments
 * that a tool reads.
 */
import { ownerOfComment } from '../attribute/ownerComment';
import { isCommentLine } from '../parse/directives';
import { lineText } from '../parse/sourceLines';
import type { DockerfileSyntax } from '../parse/syntax';

const PRAGMA = /^\s*#\s*hadolint\s/i;

/** What a comment does, besides being read by people. */
export type CommentEffect = 'owner' | 'ignore' | 'directive' | undefined;

/** Tells what the lines of one file do. */
export class LineEffects {
  readonly #syntax: DockerfileSyntax;
  readonly #directives: ReadonlySet<number>;
  readonly #bodies: ReadonlySet<number>;

  constructor(syntax: DockerfileSyntax) {
    this.#syntax = syntax;
    this.#directives = new Set(syntax.directives.map(({ line }) => line));
    const bodies = new Set<number>();
    for (const { codeEndLine, endLine } of syntax.instructions) {
      for (let line = codeEndLine + 1; line <= endLine; line++) {
        bodies.add(line);
      }
    }
    this.#bodies = bodies;
  }

  /** What a comment line does; absent for plain comments and for other lines. */
  ofComment(line: number): CommentEffect {
    if (this.#bodies.has(line) || !this.#isComment(line)) return undefined;
    const text = lineText(this.#syntax.lines, line);
    if (this.#directives.has(line)) {
      return /^\s*#\s*check\s*=/i.test(text) ? 'ignore' : 'directive';
    }
    if (PRAGMA.test(text)) return 'ignore';
    return ownerOfComment(text) ? 'owner' : undefined;
  }

  /** Whether nobody has to look at a change of the line. */
  isQuiet(line: number): boolean {
    if (line > this.#syntax.lines.count) return true;
    if (lineText(this.#syntax.lines, line).trim() === '') return true;
    // The body of a here-document may be any language, in which `#` can mean anything.
    if (this.#bodies.has(line) || !this.#isComment(line)) return false;
    return this.ofComment(line) === undefined;
  }

  #isComment(line: number): boolean {
    const { text, starts, ends } = this.#syntax.lines;
    return isCommentLine(text, starts[line - 1], ends[line - 1]);
  }
}
