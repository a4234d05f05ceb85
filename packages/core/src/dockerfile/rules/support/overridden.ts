/** Instructions of which only the last one of a stage counts. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { RuleContext, RuleMatch } from '../DockerfileRule';

/** Every instruction of a keyword that a later one of its stage replaces. */
export function overridden(
  { file }: RuleContext,
  keyword: string,
): readonly RuleMatch[] {
  const matches: RuleMatch[] = [];
  let last: DockerfileInstruction | undefined;
  const all = file.of(keyword);
  for (let at = all.length - 1; at >= 0; at--) {
    const instruction = all[at];
    if (!last || last.stage !== instruction.stage) last = instruction;
    else {
      matches.push({
        instruction,
        message: `Line ${last.startLine} replaces this ${keyword}.`,
        fix: {
          text: `Take this line out, or join it with line ${last.startLine}`,
        },
      });
    }
  }
  return matches;
}
