import {
  DOCKERFILE_RULES,
  nearest,
  NOT_COVERED,
  type DockerfileRule,
} from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';
import { rulesMarkdown } from '../print/rulesMarkdown';
import { ruleText, rulesText } from '../print/rulesText';

/** Options of `platform-teams rules`. */
export interface RulesOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** Lists the rules for Dockerfiles, or describes one of them, by any of its codes. */
export async function rulesCommand(
  code: string | undefined,
  { format }: RulesOptions,
  io: Io,
): Promise<number> {
  const rules = code === undefined ? DOCKERFILE_RULES : findRules(code);
  if (format === 'json') {
    printJson(
      code === undefined
        ? { rules: rules.map(toJson), notCovered: NOT_COVERED }
        : { rules: rules.map(toJson) },
      io,
    );
  } else if (format === 'markdown') {
    io.out(rulesMarkdown(rules, code === undefined ? NOT_COVERED : undefined));
  } else if (code === undefined) {
    io.out(rulesText(rules, io));
  } else {
    io.out(rules.map(rule => ruleText(rule, io)).join('\n'));
  }
  return CLEAN;
}

function codesOf({ id, aliases, partOf = [] }: DockerfileRule): string[] {
  return [id, ...aliases, ...partOf];
}

/** The rules of a code: one, or several that are parts of a wider check. */
function findRules(code: string): readonly DockerfileRule[] {
  const wanted = code.toLowerCase();
  const found = DOCKERFILE_RULES.filter(rule =>
    codesOf(rule).some(other => other.toLowerCase() === wanted),
  );
  if (found.length > 0) return found;
  const uncovered = NOT_COVERED.find(
    check => check.code.toLowerCase() === wanted,
  );
  if (uncovered) {
    throw new InputProblem(
      `there is no rule for ${uncovered.code}. ${uncovered.reason}`,
    );
  }
  const meant = nearest(code, DOCKERFILE_RULES.flatMap(codesOf));
  throw new InputProblem(
    `there is no rule "${code}". ${meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : 'Without a code, the command lists all.'}`,
  );
}

/** A rule as data: what it says of itself, without its check. */
function toJson(rule: DockerfileRule) {
  const { id, aliases, partOf, concern, severity, profile } = rule;
  const { title, why, fix, source, examples } = rule;
  return {
    id,
    aliases,
    partOf: partOf ?? [],
    concern,
    severity,
    profile,
    title,
    why,
    fix,
    source: source ?? null,
    examples: { bad: examples.bad, good: examples.good },
  };
}
