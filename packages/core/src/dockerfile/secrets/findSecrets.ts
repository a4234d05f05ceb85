/**
 * Every secret of a Dockerfile: the values of secret-like ENV and ARG, secrets by shape, and
 * secrets in scripts, comments and here-documents. What it finds is masked before anything else
 * looks at the text.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { lineAt, type SourceLines } from '../parse/sourceLines';
import type {
  DockerfileInstruction,
  DockerfilePair,
  DockerfileSyntax,
} from '../parse/syntax';
import { findCommandSecrets } from './findCommandSecrets';
import {
  findSecretAssignments,
  findSecretMappings,
} from './findSecretAssignments';
import { findRepetitions } from './findRepetitions';
import { findSecretShapes } from './findSecretShapes';
import { findHeaderSecrets } from './findHeaderSecrets';
import { isRandomValue, namesSigningKey } from './isRandomValue';
import { judgeName } from './isSecretName';
import { fallbackOf, isHandedOn, isSecretValue } from './isSecretValue';
import { markText } from './markText';

/** A secret, or a variable that one will be put into. */
export interface FoundSecret {
  /** ENV and ARG: a variable of the image or its build. Text: anything else that stands in the file. */
  readonly kind: 'env' | 'arg' | 'text';
  /** The variable's name, where there is one. */
  readonly name: string | undefined;
  /** Absent for comments. */
  readonly instruction: number | undefined;
  readonly line: number;
  readonly endLine: number;
  /** Whether the value itself stands in the file. */
  readonly exposed: boolean;
}

/** The secrets of a file, and the spans to mask. */
export interface SecretsResult {
  readonly secrets: readonly FoundSecret[];
  readonly spans: readonly SourceSpan[];
}

function unquoted(text: string, span: SourceSpan): SourceSpan {
  const quote = text[span.start];
  const quoted =
    (quote === '"' || quote === "'") &&
    span.end - span.start > 1 &&
    text[span.end - 1] === quote;
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** Whether a pair of ENV or ARG puts a secret into the image. */
function isSecretPair(
  keyword: string,
  { name, value }: DockerfilePair,
): boolean {
  const verdict = judgeName(name);
  if (verdict === 'plain') return false;
  if (verdict === 'perhaps') return value !== undefined && isRandomValue(value);
  // `ARG NPM_TOKEN` asks for the secret at build time, and the image's history keeps it.
  if (value === undefined) return keyword === 'ARG';
  if (namesSigningKey(name, value)) return false;
  return isSecretValue(value) || isHandedOn(value);
}

/** The secret itself in the value of a pair; `undefined` where a variable stands for it. */
function exposedSpan(
  text: string,
  { value, valueSpan }: DockerfilePair,
): SourceSpan | undefined {
  if (value === undefined || !valueSpan) return undefined;
  if (!isHandedOn(value)) return unquoted(text, valueSpan);
  // A value that continues on another line has other offsets.
  const fallback =
    valueSpan.end - valueSpan.start === value.length
      ? fallbackOf(value)
      : undefined;
  return (
    fallback && {
      start: valueSpan.start + fallback.start,
      end: valueSpan.start + fallback.end,
    }
  );
}

/** Searches for secrets that no name tells. */
const BY_SHAPE = [findSecretShapes, findCommandSecrets, findHeaderSecrets];

class Finder {
  readonly secrets: FoundSecret[] = [];
  readonly spans: SourceSpan[] = [];
  readonly #syntax: DockerfileSyntax;
  readonly #lines: SourceLines;
  /** Lines of pairs that were reported by name, so that their shape is no second finding. */
  readonly #reported = new Set<number>();
  #at = 0;

  constructor(syntax: DockerfileSyntax) {
    this.#syntax = syntax;
    this.#lines = syntax.lines;
  }

  find(): SecretsResult {
    for (const instruction of this.#syntax.instructions) {
      this.#pairs(instruction);
      if (instruction.trigger) this.#pairs(instruction.trigger);
    }
    const { text } = this.#lines;
    const marks = markText(text);
    const found: { readonly name?: string; readonly span: SourceSpan }[] =
      findSecretAssignments(text, marks);
    for (const { heredocs } of this.#syntax.instructions) {
      for (const { body } of heredocs) {
        // One by one: so many arguments as a hostile file has secrets would fill the stack.
        for (const one of findSecretMappings(text, body)) found.push(one);
      }
    }
    for (const find of BY_SHAPE) {
      for (const span of find(text, marks)) found.push({ span });
    }
    found.sort((one, other) => one.span.start - other.span.start);
    for (const { name, span } of found) this.#text(name, span);
    if (this.spans.length === 0) return { secrets: this.secrets, spans: [] };
    this.secrets.sort((one, other) => one.line - other.line);
    const repeated = findRepetitions(text, this.spans);
    return { secrets: this.secrets, spans: [...this.spans, ...repeated] };
  }

  #pairs(instruction: DockerfileInstruction): void {
    const { keyword, pairs } = instruction;
    if (keyword !== 'ENV' && keyword !== 'ARG') return;
    for (const pair of pairs) {
      if (!isSecretPair(keyword, pair)) continue;
      const exposed = exposedSpan(this.#lines.text, pair);
      if (exposed) this.spans.push(exposed);
      this.#add({
        kind: keyword === 'ENV' ? 'env' : 'arg',
        name: pair.name,
        instruction: instruction.index,
        span: pair.span,
        exposed: exposed !== undefined,
      });
    }
  }

  #text(name: string | undefined, span: SourceSpan): void {
    this.spans.push(span);
    const instruction = this.#instructionAt(span.start);
    const inComment = instruction === undefined;
    const line = lineAt(this.#lines, span.start);
    if (inComment || this.#reported.has(line)) return;
    this.#add({
      kind: 'text',
      name,
      instruction: instruction.index,
      span,
      exposed: true,
    });
  }

  #instructionAt(offset: number): DockerfileInstruction | undefined {
    const { instructions } = this.#syntax;
    while (
      this.#at < instructions.length - 1 &&
      instructions[this.#at].span.end <= offset
    ) {
      this.#at++;
    }
    const instruction = instructions[this.#at];
    const inside =
      instruction &&
      instruction.span.start <= offset &&
      offset < instruction.span.end;
    return inside ? instruction : undefined;
  }

  #add({
    span,
    ...secret
  }: Omit<FoundSecret, 'line' | 'endLine'> & { span: SourceSpan }): void {
    const line = lineAt(this.#lines, span.start);
    const endLine = lineAt(this.#lines, Math.max(span.start, span.end - 1));
    for (let at = line; at <= endLine; at++) this.#reported.add(at);
    this.secrets.push({ ...secret, line, endLine });
  }
}

/** Finds the secrets of a file. */
export function findSecrets(syntax: DockerfileSyntax): SecretsResult {
  return new Finder(syntax).find();
}
