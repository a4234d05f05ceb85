/**
 * Which variables of a file surely have no value. A base image may set any; so a name counts only
 * where the base sets none, or where the file itself shows that the name was meant otherwise.
 */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import { PLATFORM_ARGUMENTS } from '../../parse/platformArguments';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { DeclaredNames } from './declaredNames';
import { NameHints } from './NameHints';
import { globalArguments } from './fromArguments';

/** Images that set nothing but PATH. */
const BARE = new Set(
  ['alpine', 'busybox', 'debian', 'ubuntu'].map(name => `library/${name}`),
);

/** Names that BuildKit knows without a declaration. */
const PROXIES = /^(https?|ftp|no|all)_proxy$/i;

/** Names that images of languages and servers often set. */
const OFTEN_SET =
  /^(JAVA|JRE|GO|CATALINA|MAVEN|GRADLE|NODE|NVM|PYTHON|CONDA|VIRTUAL|CARGO|RUST|GEM|BUNDLE|RUBY|PHP|NGINX|PG|LD|LIB|LANG|LC|HOME|USER|SHELL|TERM|PATH|HOSTNAME|PWD)/;

/** Names that are compared with a short one. */
const MOST_ASKED = 1000;

/** Why a name has no value. */
export type UndefinedReason =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'before-from' }
  | { readonly kind: 'later'; readonly line: number }
  | { readonly kind: 'other-stage'; readonly line: number }
  | { readonly kind: 'platform' }
  | { readonly kind: 'misspelt'; readonly meant: string };

function sameLetters(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    [...one].sort().join('') === [...other].sort().join('')
  );
}

/** Answers for the names of one file. */
export class UndefinedNames {
  readonly #dockerfile: ParsedDockerfile;
  readonly #declared: DeclaredNames;
  readonly #globals: ReadonlySet<string>;
  readonly #elsewhere = new Map<string, DockerfileInstruction>();
  readonly #bare: readonly boolean[];
  readonly #inFrom: ReadonlySet<string>;
  readonly #hints = new NameHints();

  constructor(dockerfile: ParsedDockerfile) {
    const { stages, instructions } = dockerfile;
    this.#dockerfile = dockerfile;
    this.#declared = new DeclaredNames(dockerfile);
    this.#globals = globalArguments(dockerfile);
    const bare: boolean[] = [];
    for (const stage of stages) bare.push(isBare(stage, bare));
    this.#bare = bare;
    // `FROM node:$NODE_VERSION`: such images set the same name themselves.
    this.#inFrom = new Set(
      stages.flatMap(({ image }) => image.match(/\w+/g) ?? []),
    );
    for (const instruction of instructions) {
      const { keyword, stage, pairs } = instruction;
      if (stage === undefined || (keyword !== 'ARG' && keyword !== 'ENV')) {
        continue;
      }
      for (const { name } of pairs) {
        if (!this.#elsewhere.has(name)) this.#elsewhere.set(name, instruction);
      }
    }
  }

  /** Why a name that an instruction uses has no value; `undefined` where it may have one. */
  reason(
    name: string,
    instruction: DockerfileInstruction,
  ): UndefinedReason | undefined {
    const { stage } = instruction;
    if (stage === undefined || name === 'PATH' || PROXIES.test(name)) {
      return undefined;
    }
    if (this.#declared.has(name, instruction)) return undefined;
    if (PLATFORM_ARGUMENTS.has(name)) return { kind: 'platform' };
    const bare = this.#bare[stage];
    const maybeSet = OFTEN_SET.test(name) || this.#inFrom.has(name);
    if (bare || !maybeSet) {
      if (this.#globals.has(name)) return { kind: 'before-from' };
      const other = this.#elsewhere.get(name);
      if (other) {
        const kind = other.stage === stage ? 'later' : 'other-stage';
        return { kind, line: other.startLine };
      }
    }
    const meant = this.#nearest(name, stage);
    if (meant !== undefined) return { kind: 'misspelt', meant };
    return bare ? { kind: 'nobody' } : undefined;
  }

  #nearest(name: string, stage: number): string | undefined {
    if (name.length < 4) return undefined;
    return this.#hints.nearest(name, this.#nearby(name, stage));
  }

  /** The names in scope that may be meant; short ones only with the same letters. */
  *#nearby(name: string, stage: number): Iterable<string> {
    let asked = 0;
    const mayBeMeant = (other: string) =>
      name.length > 6 || (++asked < MOST_ASKED && sameLetters(name, other));
    if (mayBeMeant('PATH')) yield 'PATH';
    for (
      let at: number | undefined = stage;
      at !== undefined;
      at = this.#dockerfile.stages[at].parent
    ) {
      for (const other of this.#declared.of(at).keys()) {
        if (mayBeMeant(other)) yield other;
      }
    }
  }
}

function isBare(
  { parent, resolved, reference }: ParsedStage,
  bare: readonly boolean[],
): boolean {
  if (parent !== undefined) return bare[parent];
  if (resolved === 'scratch') return true;
  return reference?.registry === 'docker.io' && BARE.has(reference.repository);
}
