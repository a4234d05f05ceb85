/**
 * What a file says it does not want to hear: `# hadolint ignore=` above an instruction,
 * `# hadolint global ignore=` anywhere, and BuildKit's `# check=skip=`. A code counts for the rule
 * of that id and for every rule that has it as an alias.
 */
import { lineText } from '../parse/sourceLines';
import type { DockerfileInstruction, DockerfileSyntax } from '../parse/syntax';
import { codesOf, type DockerfileRule } from './DockerfileRule';

/** Codes in lower case. */
type Codes = ReadonlySet<string>;

const INLINE = 'hadolint ignore';
const GLOBAL = 'hadolint global ignore';

function splitCodes(list: string): string[] {
  return list
    .split(',')
    .map(code => code.trim().toLowerCase())
    .filter(Boolean);
}

/** The codes after `hadolint ignore=` or `hadolint global ignore=`. */
function pragma(comment: string, name: string): string[] {
  const text = comment.slice(comment.indexOf('#') + 1).trim();
  const equals = text.indexOf('=');
  const key = text
    .slice(0, Math.max(equals, 0))
    .trim()
    .split(/\s+/)
    .join(' ')
    .toLowerCase();
  return key === name ? splitCodes(text.slice(equals + 1)) : [];
}

/** The codes, in lower case, that a comment switches off for the instruction below it. */
export function ignoredInline(comment: string): string[] {
  return pragma(comment, INLINE);
}

/** The codes of `# check=skip=A,B;error=true`. */
function skipped({ directives }: DockerfileSyntax): string[] {
  const value = directives.find(({ name }) => name === 'check')?.value ?? '';
  return value.split(';').flatMap(part => {
    const equals = part.indexOf('=');
    const isSkip =
      part.slice(0, Math.max(equals, 0)).trim().toLowerCase() === 'skip';
    return isSkip ? splitCodes(part.slice(equals + 1)) : [];
  });
}

function isBuildKitCode(code: string): boolean {
  return /^[A-Z][A-Za-z]+$/.test(code) && code !== code.toUpperCase();
}

/** Tells which rules a file switches off, and where. */
export class IgnoredRules {
  readonly #syntax: DockerfileSyntax;
  readonly #everywhere: Codes;

  constructor(syntax: DockerfileSyntax) {
    this.#syntax = syntax;
    this.#everywhere = new Set([
      ...skipped(syntax),
      ...syntax.commentLines.flatMap(line =>
        pragma(lineText(syntax.lines, line), GLOBAL),
      ),
    ]);
  }

  /** Whether a rule is switched off for the whole file. */
  isOff(rule: DockerfileRule): boolean {
    if (this.#everywhere.size === 0) return false;
    const codes = codesOf(rule);
    if (this.#everywhere.has('all') && codes.some(isBuildKitCode)) return true;
    return codes.some(code => this.#everywhere.has(code.toLowerCase()));
  }

  /** Whether a comment above an instruction switches a rule off. */
  isIgnored(
    rule: DockerfileRule,
    { commentLines }: DockerfileInstruction,
  ): boolean {
    if (commentLines.length === 0) return false;
    const codes = commentLines.flatMap(line =>
      ignoredInline(lineText(this.#syntax.lines, line)),
    );
    return codesOf(rule).some(code => codes.includes(code.toLowerCase()));
  }
}
