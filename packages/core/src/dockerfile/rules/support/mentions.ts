/** Whether a file mentions a setting anywhere: looked for once, however many commands ask. */
import type { RuleContext } from '../DockerfileRule';

/** Whether the text of a file holds some words. */
export function mentions(
  { dockerfile, scripts }: RuleContext,
  words: string,
): boolean {
  return scripts.answers.once(words, () =>
    dockerfile.lines.text.includes(words),
  );
}
