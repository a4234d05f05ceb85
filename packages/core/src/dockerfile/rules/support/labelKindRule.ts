/** The rules about labels whose value is not of the kind that it should be. */
import type {
  DockerfileRule,
  LabelKind,
  RuleMatch,
  RuleText,
} from '../DockerfileRule';
import { shippedLabels } from './labels';

/** What differs between the kinds of values. */
export type LabelKindRuleText = Pick<
  RuleText,
  'id' | 'title' | 'why' | 'fix' | 'source' | 'examples'
> & {
  readonly kind: LabelKind;
  /** What the value should be, with its article. */
  readonly wanted: string;
  /** Whether a value that is not empty is of the kind. */
  readonly isValid: (value: string) => boolean;
  /** What to write instead of a value, where that can be told. */
  readonly better?: (value: string) => string | undefined;
};

/** A rule about the values of labels, by the organisation's schema or by the OCI specification. */
export function labelKindRule(text: LabelKindRuleText): DockerfileRule {
  const { id, title, why, fix, source, examples } = text;
  return {
    id,
    aliases: [],
    concern: 'image-metadata',
    severity: 'warning',
    profile: 'default',
    title,
    why,
    fix,
    source,
    looksAt: 'instructions',
    keywords: ['LABEL'],
    check: (instruction, context) => {
      const matches: RuleMatch[] = [];
      for (const label of shippedLabels(instruction, context)) {
        const { key, value, line, endLine } = label;
        if (label.kind !== text.kind) continue;
        if (!value || text.isValid(value)) continue;
        const better = text.better?.(value);
        matches.push({
          instruction,
          line,
          endLine,
          message: `The value of ${key} is not ${text.wanted}: ${value.slice(0, 80)}`,
          fix: better
            ? { text: `Write ${key}=${JSON.stringify(better)}` }
            : undefined,
        });
      }
      return matches;
    },
    examples,
  };
}
