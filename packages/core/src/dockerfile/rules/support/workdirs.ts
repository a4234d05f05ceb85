/**
 * Which working folder an instruction starts from, as far as the file tells: one pass over the
 * stages, each going on from the stage that it builds on.
 */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { isAbsolutePath } from './copyInstruction';

/** What the file says of the working folder at an instruction. */
export interface Workdir {
  /** Whether a WORKDIR stands before; always so in `scratch`, which begins at `/`. */
  readonly named: boolean;
  /** Whether the folder is known whatever the base image sets. */
  readonly fixed: boolean;
}

/** An instruction, and the working folder that it starts from. */
export interface WorkdirVisit {
  readonly instruction: DockerfileInstruction;
  readonly stage: ParsedStage;
  readonly workdir: Workdir;
}

const FIXED: Workdir = { named: true, fixed: true };
const UNKNOWN: Workdir = { named: false, fixed: false };

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

/** Calls `visit` for every instruction of every stage. */
export function visitWorkdirs(
  dockerfile: ParsedDockerfile,
  visit: (at: WorkdirVisit) => void,
): void {
  const atEnd: Workdir[] = [];
  for (const stage of dockerfile.stages) {
    const { parent, resolved, instructions } = stage;
    const inherited = parent === undefined ? undefined : atEnd[parent];
    let workdir = inherited ?? (resolved === 'scratch' ? FIXED : UNKNOWN);
    for (const instruction of instructions) {
      visit({ instruction, stage, workdir });
      if (instruction.keyword !== 'WORKDIR') continue;
      const path = workdirPath(dockerfile, instruction);
      const fixed = workdir.fixed || path === undefined || isAbsolutePath(path);
      workdir = { named: true, fixed };
    }
    atEnd.push(workdir);
  }
}
