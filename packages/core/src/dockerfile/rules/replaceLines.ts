/** Fixes that put other lines in an instruction's place. */
import type { DockerfileInstruction } from '../parse/syntax';
import { showMasked } from '../secrets/maskSource';
import type { DockerfileFix } from '../types';

/** A fix that replaces the code of an instruction. */
export function replaceInstruction(
  { startLine, codeEndLine }: DockerfileInstruction,
  text: string,
  replacement: string,
): DockerfileFix {
  return {
    text,
    replace: { startLine, endLine: codeEndLine, text: showMasked(replacement) },
  };
}
