/**
 * What variables hold, stage by stage. Values are worked out when somebody first asks, forward in
 * one pass over a stage, so that a chain of ten thousand definitions costs no recursion.
 */
import { DOCKERFILE_LIMITS } from '../limits';
import {
  expandPlainWord,
  expandWord,
  isPlainWord,
  UNKNOWN,
  type Expansion,
  type LookUp,
} from './expandWord';
import { PLATFORM_ARGUMENTS } from './platformArguments';
import type { DockerfileInstruction, DockerfileSyntax } from './syntax';

type Value = ReturnType<LookUp>;

interface Definition {
  /** Index of the defining instruction. */
  readonly at: number;
  /** `undefined` for an ARG that has no default. */
  readonly value: Value;
}

interface Scope {
  readonly parent: number | undefined;
  readonly env: Map<string, Definition[]>;
  readonly args: Map<string, Definition[]>;
}

function lastBefore(
  definitions: readonly Definition[] | undefined,
  index: number,
): Definition | undefined {
  if (!definitions) return undefined;
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (definitions[middle].at < index) low = middle + 1;
    else high = middle;
  }
  return definitions[low - 1];
}

function define(
  definitions: Map<string, Definition[]>,
  name: string,
  definition: Definition,
): void {
  const known = definitions.get(name);
  if (known) known.push(definition);
  else definitions.set(name, [definition]);
}

/** The variables of a parsed file. */
export class Variables {
  readonly #syntax: DockerfileSyntax;
  readonly #firstOf: readonly number[];
  readonly #parentOf: (stage: number) => number | undefined;
  readonly #scopes = new Map<number, Scope>();
  #globals: Map<string, Value> | undefined;

  /**
   * @param firstOf - index of the FROM of each stage
   * @param parentOf - the stage that a stage builds on
   */
  constructor(
    syntax: DockerfileSyntax,
    firstOf: readonly number[],
    parentOf: (stage: number) => number | undefined,
  ) {
    this.#syntax = syntax;
    this.#firstOf = firstOf;
    this.#parentOf = parentOf;
  }

  /** Expands a word as the instruction that holds it sees it. */
  expand(word: string, instruction: DockerfileInstruction): Expansion {
    const { escape } = this.#syntax;
    if (isPlainWord(word, escape)) return expandPlainWord(word);
    const { stage, index, keyword } = instruction;
    const lookUp =
      stage === undefined || keyword === 'FROM'
        ? (name: string) => this.#global(name)
        : (name: string) => this.#lookUp(name, stage, index);
    return expandWord(word, lookUp, { escape });
  }

  /** The ARGs before the first FROM, which FROM alone sees. */
  #global(name: string): Value {
    this.#globals ??= this.#readGlobals();
    const value = this.#globals.get(name);
    if (value !== undefined) return value;
    return PLATFORM_ARGUMENTS.has(name) ? UNKNOWN : undefined;
  }

  #readGlobals(): Map<string, Value> {
    const globals = new Map<string, Value>();
    const known: LookUp = name =>
      globals.get(name) ?? (PLATFORM_ARGUMENTS.has(name) ? UNKNOWN : undefined);
    const { instructions, escape } = this.#syntax;
    for (const { stage, keyword, pairs } of instructions) {
      if (stage !== undefined) break;
      if (keyword !== 'ARG') continue;
      for (const { name, value } of pairs) {
        const expanded =
          value === undefined
            ? undefined
            : (expandWord(value, known, { escape }).value ?? UNKNOWN);
        globals.set(name, expanded);
      }
    }
    return globals;
  }

  #lookUp(name: string, stage: number, index: number): Value {
    let argument: Definition | undefined;
    let at: number | undefined = stage;
    let before = index;
    for (let depth = 0; at !== undefined; depth++) {
      if (depth > DOCKERFILE_LIMITS.nesting) return UNKNOWN;
      const scope = this.#scope(at);
      const env = lastBefore(scope.env.get(name), before);
      if (env) return env.value;
      argument ??= lastBefore(scope.args.get(name), before);
      at = scope.parent;
      before = Number.MAX_SAFE_INTEGER;
    }
    return argument?.value;
  }

  #scope(stage: number): Scope {
    const known = this.#scopes.get(stage);
    if (known) return known;
    const chain: number[] = [];
    for (
      let at: number | undefined = stage;
      at !== undefined && !this.#scopes.has(at);
      at = this.#parentOf(at)
    ) {
      chain.push(at);
    }
    for (const at of chain.reverse()) this.#read(at);
    return this.#scopes.get(stage)!;
  }

  #read(stage: number): void {
    const scope: Scope = {
      parent: this.#parentOf(stage),
      env: new Map(),
      args: new Map(),
    };
    this.#scopes.set(stage, scope);
    const { instructions } = this.#syntax;
    const end = this.#firstOf[stage + 1] ?? instructions.length;
    for (let at = this.#firstOf[stage]; at < end; at++) {
      const instruction = instructions[at];
      if (instruction.keyword === 'ENV') {
        for (const { name, value } of instruction.pairs) {
          const expanded =
            this.expand(value ?? '', instruction).value ?? UNKNOWN;
          define(scope.env, name, { at, value: expanded });
        }
      } else if (instruction.keyword === 'ARG') {
        for (const { name, value } of instruction.pairs) {
          const expanded =
            value === undefined
              ? this.#global(name)
              : (this.expand(value, instruction).value ?? UNKNOWN);
          define(scope.args, name, { at, value: expanded });
        }
      }
    }
  }
}
