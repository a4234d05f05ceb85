/** The arguments that FROM sees: those declared before the first FROM, and BuildKit's own. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';

const NONE: readonly never[] = [];

/** The names of the arguments that stand before the first FROM. */
export function globalArguments({
  instructions,
}: ParsedDockerfile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { stage, keyword, pairs } of instructions) {
    if (stage !== undefined) break;
    if (keyword === 'ARG') for (const { name } of pairs) names.add(name);
  }
  return names;
}

/** The variables of a FROM that have no value and no default of their own. */
export function unsetInFrom(
  { variables }: ParsedDockerfile,
  { from, image, platform }: ParsedStage,
): { readonly image: readonly string[]; readonly platform: readonly string[] } {
  const unsetIn = (word: string | undefined): readonly string[] =>
    word?.includes('$') ? variables.expand(word, from).unset : NONE;
  return { image: unsetIn(image), platform: unsetIn(platform) };
}
