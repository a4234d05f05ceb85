/** The arguments that FROM sees: those declared before the first FROM, and BuildKit's own. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { RuleContext } from '../DockerfileRule';

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

/** A stage whose FROM uses variables that have no value and no default of their own. */
export interface UnsetInFrom {
  readonly stage: ParsedStage;
  readonly image: readonly string[];
  readonly platform: readonly string[];
}

function readUnset({ stages, variables }: ParsedDockerfile): UnsetInFrom[] {
  const found: UnsetInFrom[] = [];
  for (const stage of stages) {
    const unsetIn = (word: string | undefined): readonly string[] =>
      word?.includes('$') ? variables.expand(word, stage.from).unset : NONE;
    const image = unsetIn(stage.image);
    const platform = unsetIn(stage.platform);
    if (image.length + platform.length > 0) {
      found.push({ stage, image, platform });
    }
  }
  return found;
}

/** The stages whose FROM uses variables that have no value. */
export function unsetInFrom({
  dockerfile,
  scripts,
}: RuleContext): readonly UnsetInFrom[] {
  return scripts.answers.once(readUnset, () => readUnset(dockerfile));
}
