/** Instructions of which only the last one of a stage counts. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { RuleMatch } from '../DockerfileRule';

/** Every instruction of a keyword that a later one of its stage replaces. */
export function overridden(
  { stages }: ParsedDockerfile,
  keyword: string,
): RuleMatch[] {
  return stages.flatMap(({ instructions }) => {
    const all = instructions.filter(other => other.keyword === keyword);
    const last = all[all.length - 1];
    return all.slice(0, -1).map(instruction => ({
      instruction,
      message: `Line ${last.startLine} replaces this ${keyword}.`,
      fix: {
        text: `Take this line out, or join it with line ${last.startLine}`,
      },
    }));
  });
}
