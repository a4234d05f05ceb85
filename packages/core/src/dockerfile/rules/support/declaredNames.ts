/** Which variables each stage declares, in the order of the file. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { DOCKERFILE_LIMITS } from '../../limits';

/** Tells whether a variable is declared before an instruction, in its stage or in those below. */
export class DeclaredNames {
  readonly #stages: readonly ParsedStage[];
  /** By stage: the first instruction that declares a name. */
  readonly #first: ReadonlyMap<string, number>[] = [];

  constructor({ stages }: ParsedDockerfile) {
    this.#stages = stages;
  }

  /** The names that a stage declares itself, each with the index of its first instruction. */
  of(stage: number): ReadonlyMap<string, number> {
    this.#first[stage] ??= read(this.#stages[stage].instructions);
    return this.#first[stage];
  }

  /** Whether a name is declared where an instruction stands. */
  has(name: string, { stage, index }: DockerfileInstruction): boolean {
    let at = stage;
    let before = index;
    for (let depth = 0; at !== undefined; depth++) {
      if (depth > DOCKERFILE_LIMITS.nesting) return true;
      const first = this.of(at).get(name);
      if (first !== undefined && first < before) return true;
      at = this.#stages[at].parent;
      before = Number.MAX_SAFE_INTEGER;
    }
    return false;
  }
}

function read(
  instructions: readonly DockerfileInstruction[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { keyword, pairs, index } of instructions) {
    if (keyword !== 'ENV' && keyword !== 'ARG') continue;
    for (const { name } of pairs) if (!first.has(name)) first.set(name, index);
  }
  return first;
}
