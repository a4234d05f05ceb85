/** Where the keywords of an instruction stand: its own, and those among its arguments. */
import type { SourceSpan } from '../parse/logicalLine';
import type { DockerfileInstruction } from '../parse/syntax';

/** The keyword spans of an instruction, in order. */
export function keywordSpans(instruction: DockerfileInstruction): SourceSpan[] {
  const { keyword, keywordSpan, words, trigger } = instruction;
  if (trigger) return [keywordSpan, ...keywordSpans(trigger)];
  if (keyword === 'FROM' && words.length === 3)
    return [keywordSpan, words[1].span];
  if (keyword === 'HEALTHCHECK' && words.length > 0)
    return [keywordSpan, words[0].span];
  return [keywordSpan];
}
