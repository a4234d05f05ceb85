/** The rules about labels whose value is not of the kind that it should be. */
import type { DockerfileRule, LabelKind, RuleText } from '../DockerfileRule';
import { labelKind, shippedLabels } from './labels';

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
    check: (instruction, context) =>
      shippedLabels(instruction, context).flatMap(
        ({ key, value, line, endLine }) => {
          if (labelKind(key, context.settings) !== text.kind) return [];
          if (!value || text.isValid(value)) return [];
          const better = text.better?.(value);
          return [
            {
              instruction,
              line,
              endLine,
              message: `The value of ${key} is not ${text.wanted}: ${value.slice(0, 80)}`,
              fix: better
                ? { text: `Write ${key}=${JSON.stringify(better)}` }
                : undefined,
            },
          ];
        },
      ),
    examples,
  };
}
