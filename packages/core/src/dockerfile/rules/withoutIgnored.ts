/** Comments switch off what is found beside the table of rules, too. */
import { withinFileLimit } from '../parse/parseDockerfile';
import { parseMasked } from '../secrets/parseMasked';
import type { DockerfileAssessment, DockerfileFinding } from '../types';
import type { RuleSettings } from './DockerfileRule';
import { IgnoredRules } from './ignoredRules';

/** Leaves out the findings of a file that its own comments, or a configuration, switch off. @public */
export function withoutIgnored(
  findings: readonly DockerfileFinding[],
  { lines }: Pick<DockerfileAssessment, 'lines'>,
  options: {
    readonly text: string;
    readonly settings?: RuleSettings;
    /** Codes to leave out besides those that the file ignores. */
    readonly ignored?: readonly string[];
  },
): readonly DockerfileFinding[] {
  if (findings.length === 0) return findings;
  const { parsed } = parseMasked(withinFileLimit(options.text));
  const ignores = new IgnoredRules(
    parsed,
    !options.settings?.disableIgnorePragma,
  );
  const ignored = new Set(options.ignored?.map(code => code.toLowerCase()));
  return findings.filter(({ rule: id, aliases, line }) => {
    const codes = { id, aliases };
    const at = lines[line - 1]?.instruction;
    const instruction = at === undefined ? undefined : parsed.instructions[at];
    return !(
      [id, ...aliases].some(code => ignored.has(code.toLowerCase())) ||
      ignores.isOff(codes) ||
      (instruction !== undefined && ignores.isIgnored(codes, instruction))
    );
  });
}
