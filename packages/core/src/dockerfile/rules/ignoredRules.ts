/**
 * What a file says it does not want to hear. hadolint's comments: `# hadolint ignore=` above an
 * instruction, `# hadolint stage ignore=` above a FROM for its whole stage, and
 * `# hadolint global ignore=` anywhere for the whole file, each with a reason after another `#`.
 * BuildKit's directive: `# check=skip=`, before anything else in the file. A code counts for the
 * rule of that id and for every rule that has it as an alias. `# shellcheck disable=` is for
 * ShellCheck, whose checks are not repeated here.
 */
import { lineText } from '../parse/sourceLines';
import type { DockerfileInstruction, DockerfileSyntax } from '../parse/syntax';
import { codesOf, type RuleCodes } from './DockerfileRule';

/** Codes in lower case. */
type Codes = ReadonlySet<string>;

/** How far a comment of hadolint's reaches; those for the next instruction name nothing. */
type Reach = 'stage' | 'global' | undefined;

const PRAGMA = /^[^#]*#\s*hadolint\s+(?:(stage|global)\s+)?ignore\s*=([^#]*)/i;

const NONE: readonly never[] = [];

function splitList(list: string): string[] {
  return list
    .split(',')
    .map(code => code.trim())
    .filter(Boolean);
}

/** The codes, in lower case, after `hadolint ignore=` and its like. */
function pragma(comment: string, reach: Reach): readonly string[] {
  // Nearly all comments are for people.
  if (!comment.includes('=')) return NONE;
  const found = PRAGMA.exec(comment);
  return found && found[1]?.toLowerCase() === reach
    ? splitList(found[2].toLowerCase())
    : NONE;
}

/** The codes, in lower case, that a comment switches off for the instruction below it. */
export function ignoredInline(comment: string): readonly string[] {
  return pragma(comment, undefined);
}

/** The codes of `# check=skip=A,B;error=true`, as written: BuildKit knows them in no other case. */
function skipped({ directives }: DockerfileSyntax): readonly string[] {
  const value = directives.find(({ name }) => name === 'check')?.value;
  if (value === undefined) return NONE;
  return value.split(';').flatMap(part => {
    const equals = part.indexOf('=');
    const isSkip = part.slice(0, Math.max(equals, 0)).trim() === 'skip';
    return isSkip ? splitList(part.slice(equals + 1)) : [];
  });
}

function isBuildKitCode(code: string): boolean {
  return /^[A-Z][A-Za-z]+$/.test(code) && code !== code.toUpperCase();
}

/** Tells which rules a file switches off, and where. */
export class IgnoredRules {
  readonly #syntax: DockerfileSyntax;
  readonly #skipped: ReadonlySet<string>;
  readonly #everywhere: Codes;
  /** By index of the stage. */
  readonly #stages: ReadonlyMap<number | undefined, Codes>;
  readonly #heedsComments: boolean;

  /** @param heedsComments - whether comments count at all; BuildKit's directive always does */
  constructor(syntax: DockerfileSyntax, heedsComments = true) {
    this.#syntax = syntax;
    this.#heedsComments = heedsComments;
    this.#skipped = new Set(skipped(syntax));
    const comments = heedsComments ? syntax.commentLines : NONE;
    this.#everywhere = new Set(this.#codesIn(comments, 'global'));
    this.#stages = comments.length === 0 ? new Map() : this.#codesOfStages();
  }

  #codesOfStages(): ReadonlyMap<number | undefined, Codes> {
    const stages = new Map<number | undefined, Codes>();
    for (const { keyword, stage, commentLines } of this.#syntax.instructions) {
      if (keyword !== 'FROM') continue;
      const codes = this.#codesIn(commentLines, 'stage');
      if (codes.length > 0) stages.set(stage, new Set(codes));
    }
    return stages;
  }

  #codesIn(lines: readonly number[], reach: Reach): readonly string[] {
    if (lines.length === 0) return NONE;
    return lines.flatMap(line =>
      pragma(lineText(this.#syntax.lines, line), reach),
    );
  }

  /** Whether a rule is switched off for the whole file. */
  isOff(rule: RuleCodes): boolean {
    if (this.#everywhere.size === 0 && this.#skipped.size === 0) return false;
    const codes = codesOf(rule);
    if (this.#skipped.has('all') && codes.some(isBuildKitCode)) return true;
    return codes.some(
      code =>
        this.#skipped.has(code) || this.#everywhere.has(code.toLowerCase()),
    );
  }

  /** Whether a comment above an instruction, or above its stage, switches a rule off. */
  isIgnored(
    rule: RuleCodes,
    { commentLines, stage }: DockerfileInstruction,
  ): boolean {
    if (!this.#heedsComments) return false;
    const ofStage = this.#stages.get(stage);
    const above = this.#codesIn(commentLines, undefined);
    if (above.length === 0 && !ofStage) return false;
    return codesOf(rule).some(code => {
      const lower = code.toLowerCase();
      return above.includes(lower) || ofStage?.has(lower);
    });
  }
}
