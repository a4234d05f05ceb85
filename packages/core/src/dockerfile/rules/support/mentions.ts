/** Whether a file mentions a setting anywhere: looked for once, however many commands ask. */
import type { SourceLines } from '../../parse/sourceLines';
import type { RuleContext } from '../DockerfileRule';

const KNOWN = new WeakMap<SourceLines, Map<string, boolean>>();

/** Whether the text of a file holds some words. */
export function mentions({ dockerfile }: RuleContext, words: string): boolean {
  const { lines } = dockerfile;
  let known = KNOWN.get(lines);
  if (!known) {
    known = new Map();
    KNOWN.set(lines, known);
  }
  let found = known.get(words);
  if (found === undefined) {
    found = lines.text.includes(words);
    known.set(words, found);
  }
  return found;
}
