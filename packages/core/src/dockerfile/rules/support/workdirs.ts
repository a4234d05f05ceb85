/** Where the base image decides on the working folder: up to the first WORKDIR of the file's own. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { RuleContext } from '../DockerfileRule';

/** A stage that begins in whatever folder its base image sets. */
export interface OpenStage {
  readonly stage: ParsedStage;
  /** The place of its first WORKDIR among its instructions; their number where it has none. */
  readonly workdir: number;
}

function readOpenStages(stages: readonly ParsedStage[]): readonly OpenStage[] {
  const open: OpenStage[] = [];
  const namedAtEnd: boolean[] = [];
  for (const stage of stages) {
    const { index, parent, resolved, instructions } = stage;
    // `scratch` begins at `/`.
    let named =
      parent === undefined ? resolved === 'scratch' : namedAtEnd[parent];
    if (!named) {
      const at = instructions.findIndex(({ keyword }) => keyword === 'WORKDIR');
      named = at !== -1;
      open.push({ stage, workdir: named ? at : instructions.length });
    }
    namedAtEnd[index] = named;
  }
  return open;
}

/** The stages that begin in whatever folder their base image sets. */
export function openStages({
  dockerfile,
  scripts,
}: RuleContext): readonly OpenStage[] {
  return scripts.answers.once(readOpenStages, () =>
    readOpenStages(dockerfile.stages),
  );
}

/** The path of a WORKDIR as far as it is known; a variable at its start may hold any. */
export function workdirPath(
  { variables }: ParsedDockerfile,
  instruction: DockerfileInstruction,
): string | undefined {
  const written = instruction.words[0].value;
  const { value } = variables.expand(written, instruction);
  if (value !== undefined) return value;
  return /^["']?\$/.test(written) ? undefined : written;
}
