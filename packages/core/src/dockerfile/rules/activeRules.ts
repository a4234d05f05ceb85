/** Which rules of a table a run asks for, kept ready for the next file that asks for the same. */
import type { AssessOptions, DockerfileSeverity } from '../types';
import { codesOf, type DockerfileRule } from './DockerfileRule';
import { RuleIndex } from './ruleIndex';

type Severities = NonNullable<AssessOptions['severities']>;

/** What decides which rules run. */
export type RuleSelection = Pick<AssessOptions, 'severities' | 'profile'>;

const NO_SEVERITIES: Severities = {};

/** The severity that the configuration gives a rule, by any of its codes. */
export function configuredSeverity(
  rule: DockerfileRule,
  severities: AssessOptions['severities'],
): DockerfileSeverity | 'off' | undefined {
  if (!severities) return undefined;
  const code = codesOf(rule).find(name => Object.hasOwn(severities, name));
  return code === undefined ? undefined : severities[code];
}

/** The rules of a table, by what is asked for. */
export class ActiveRules {
  readonly #rules: readonly DockerfileRule[];
  /** A run over many files hands the same severities to each. */
  readonly #known = new WeakMap<Severities, Map<string, RuleIndex>>();

  constructor(rules: readonly DockerfileRule[]) {
    this.#rules = rules;
  }

  /** The rules that a run asks for. */
  of({
    severities = NO_SEVERITIES,
    profile = 'default',
  }: RuleSelection): RuleIndex {
    let byProfile = this.#known.get(severities);
    if (!byProfile) {
      byProfile = new Map();
      this.#known.set(severities, byProfile);
    }
    let index = byProfile.get(profile);
    if (!index) {
      index = new RuleIndex(
        this.#rules.filter(rule => {
          const chosen = configuredSeverity(rule, severities);
          // Whoever gives a rule a severity wants to hear of it.
          const isWanted = profile === 'all' || rule.profile === 'default';
          return chosen === undefined ? isWanted : chosen !== 'off';
        }),
      );
      byProfile.set(profile, index);
    }
    return index;
  }
}
