/** Instructions that copy everything there is. */
import { copiedSources } from '../../attribute/fileTopic';
import type { DockerfileInstruction } from '../../parse/syntax';

const EVERYTHING = new Set(['.', './', '*', './*', '/']);

/** Whether an instruction copies the whole build context. */
export function copiesEverything(instruction: DockerfileInstruction): boolean {
  const { keyword, flags } = instruction;
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  if (flags.some(({ name }) => name === 'from' || name === 'exclude')) {
    return false;
  }
  return copiedSources(instruction).some(source => EVERYTHING.has(source));
}
