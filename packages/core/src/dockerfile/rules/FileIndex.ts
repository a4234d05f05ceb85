/**
 * What the rules ask a file for again and again, looked up once: the instructions of a keyword, the
 * Linux stages, the stages that ship. A rule about HEALTHCHECK then costs nothing where there is none.
 */
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';

const NONE: readonly never[] = [];

/** The stages that end up in the image, the final one first; none where one of them is Windows. */
function shippedChain(stages: readonly ParsedStage[]): readonly ParsedStage[] {
  const chain: ParsedStage[] = [];
  for (
    let at: number | undefined = stages.length - 1;
    at !== undefined && at >= 0;
    at = stages[at].parent
  ) {
    if (stages[at].windows) return NONE;
    chain.push(stages[at]);
  }
  return chain;
}

/** A file, sorted for its rules. @public */
export class FileIndex {
  /** The stages that are linted as Linux. */
  readonly linuxStages: readonly ParsedStage[];
  /** The stages that end up in the image, the final one first; none on Windows. */
  readonly shippedChain: readonly ParsedStage[];
  readonly #byKeyword = new Map<string, DockerfileInstruction[]>();
  #stageNames: ReadonlyMap<string, number> | undefined;
  readonly #stages: readonly ParsedStage[];

  constructor({
    instructions,
    stages,
  }: Pick<ParsedDockerfile, 'instructions' | 'stages'>) {
    this.#stages = stages;
    this.linuxStages = stages.some(({ windows }) => windows)
      ? stages.filter(({ windows }) => !windows)
      : stages;
    this.shippedChain = shippedChain(stages);
    for (const instruction of instructions) {
      const known = this.#byKeyword.get(instruction.keyword);
      if (known) known.push(instruction);
      else this.#byKeyword.set(instruction.keyword, [instruction]);
    }
  }

  /** The instructions of a keyword, in capitals, as they follow in the file; not those under ONBUILD. */
  of(keyword: string): readonly DockerfileInstruction[] {
    return this.#byKeyword.get(keyword) ?? NONE;
  }

  /** The stages by name; the last one of a name counts. */
  get stageNames(): ReadonlyMap<string, number> {
    if (!this.#stageNames) {
      const names = new Map<string, number>();
      for (const { name, index } of this.#stages) {
        if (name !== undefined) names.set(name, index);
      }
      this.#stageNames = names;
    }
    return this.#stageNames;
  }
}
