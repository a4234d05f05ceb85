/** The arguments that FROM sees: those declared before the first FROM, and BuildKit's own. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';

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
  return {
    image: variables.expand(image, from).unset,
    platform: platform ? variables.expand(platform, from).unset : [],
  };
}
