/**
 * What ENV, LABEL and other values hold, stage by stage, as far as the file says: what an argument
 * or the base image decides stays a reference, so that two files can be compared without building.
 */
import { expandWord } from '../../parse/expandWord';
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { DockerfileInstruction } from '../../parse/syntax';
import { literalValue } from '../template/dockerfileText';

// Code points that no text has: they stand around the name of a reference.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = /\uE000([^\uE001]*)\uE001/g;

/** The values of one image as its instructions are read in order. */
export class StageValues {
  readonly #dockerfile: ParsedDockerfile;
  readonly #env = new Map<string, string>();
  readonly #args = new Map<string, string | undefined>();

  constructor(dockerfile: ParsedDockerfile) {
    this.#dockerfile = dockerfile;
  }

  /** Takes what an ENV or ARG sets; the values of one line see those before the line. */
  read(instruction: DockerfileInstruction): void {
    if (instruction.keyword === 'ENV') {
      const read = instruction.pairs.map(({ name, value = '' }) => ({
        name,
        value: this.#expand(value),
      }));
      for (const { name, value } of read) {
        this.#env.set(name, value ?? `${OPEN}?${CLOSE}`);
      }
    } else if (instruction.keyword === 'ARG') {
      for (const { name, value } of instruction.pairs) {
        const known =
          value === undefined
            ? this.#globalDefault(name, instruction)
            : this.valueOf(value);
        this.#args.set(name, known);
      }
    }
  }

  /** Environment so far, in the syntax of contracts. */
  env(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#env].map(([name, value]) => [name, toContractValue(value)]),
    );
  }

  /** Build arguments so far with their defaults. */
  args(): ReadonlyMap<string, string | undefined> {
    return this.#args;
  }

  /** A word in the syntax of contracts; `undefined` where it depends on more than references can say. */
  valueOf(word: string): string | undefined {
    const value = this.#expand(word);
    return value === undefined ? undefined : toContractValue(value);
  }

  /** A word that has to be a plain text here; arguments count with their defaults. */
  textOf(word: string, instruction: DockerfileInstruction): string | undefined {
    return this.#dockerfile.variables.expand(word, instruction).value;
  }

  #globalDefault(
    name: string,
    instruction: DockerfileInstruction,
  ): string | undefined {
    const globals = this.#dockerfile.instructions.filter(
      ({ stage, keyword }) => stage === undefined && keyword === 'ARG',
    );
    const isGlobal = globals.some(({ pairs }) =>
      pairs.some(pair => pair.name === name),
    );
    if (!isGlobal) return undefined;
    const [from] = this.#dockerfile.stages.map(stage => stage.from);
    const { value } = this.#dockerfile.variables.expand(
      `\${${name}}`,
      instruction.stage === undefined ? instruction : from,
    );
    return value === undefined ? undefined : literalValue(value);
  }

  #expand(word: string): string | undefined {
    if (this.#asksWhetherSet(word)) return undefined;
    const lookUp = (name: string) =>
      this.#env.get(name) ?? `${OPEN}${name}${CLOSE}`;
    const { escape } = this.#dockerfile;
    return expandWord(word, lookUp, { escape }).value;
  }

  /** `${NAME:-x}` of a variable that somebody else sets: nothing here can tell. */
  #asksWhetherSet(word: string): boolean {
    return modifiedNames(word, this.#dockerfile.escape).some(
      name => this.#env.get(name)?.includes(OPEN) ?? true,
    );
  }
}

/** Names that a word changes while it reads them, as `${NAME:-x}` does. */
function modifiedNames(word: string, escape: string): readonly string[] {
  if (!word.includes('${')) return [];
  const names: string[] = [];
  let quoted = false;
  for (let at = 0; at < word.length; at++) {
    const character = word[at];
    if (character === escape) at++;
    else if (character === '"') quoted = !quoted;
    else if (character === "'" && !quoted) {
      const close = word.indexOf("'", at + 1);
      at = close === -1 ? word.length : close;
    } else if (character === '$' && word[at + 1] === '{') {
      const name = /^\w*/.exec(word.slice(at + 2, at + 200))?.[0] ?? '';
      if (word[at + 2 + name.length] !== '}') names.push(name);
    }
  }
  return names;
}

function toContractValue(marked: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    parts.push(literalValue(marked.slice(at, match.index)), `\${${match[1]}}`);
    at = match.index + match[0].length;
  }
  parts.push(literalValue(marked.slice(at)));
  return parts.join('');
}
