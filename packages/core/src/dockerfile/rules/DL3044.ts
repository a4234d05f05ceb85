import type { DockerfileInstruction, DockerfilePair } from '../parse/syntax';
import type { DockerfileFix } from '../types';
import type { DockerfileRule, RuleContext } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';
import { DeclaredNames } from './support/declaredNames';
import { listOf } from './support/words';

const NONE: readonly never[] = [];

/** The names of other pairs of the same ENV that a pair uses, and that have no value before it. */
function usedBy(
  pair: DockerfilePair,
  instruction: DockerfileInstruction,
  { dockerfile, scripts }: RuleContext,
): readonly string[] {
  if (!pair.value?.includes('$')) return NONE;
  const { unset } = dockerfile.variables.expand(pair.value, instruction);
  if (unset.length === 0) return NONE;
  const names = new Set(instruction.pairs.map(({ name }) => name));
  const declared = scripts.answers.once(
    DeclaredNames,
    () => new DeclaredNames(dockerfile),
  );
  return [...new Set(unset)].filter(
    name =>
      names.has(name) &&
      name !== pair.name &&
      // The base image always has a PATH.
      name !== 'PATH' &&
      !declared.has(name, instruction),
  );
}

/** What the pairs of an ENV use of each other; absent where they use nothing. */
function usedEarlier(
  instruction: DockerfileInstruction,
  context: RuleContext,
): ReadonlyMap<DockerfilePair, readonly string[]> | undefined {
  const { pairs, rest } = instruction;
  if (pairs.length < 2 || !rest.includes('$')) return undefined;
  let used: Map<DockerfilePair, readonly string[]> | undefined;
  for (const pair of pairs) {
    const names = usedBy(pair, instruction, context);
    if (names.length > 0) (used ??= new Map()).set(pair, names);
  }
  return used;
}

/** The same settings in several ENV, so that each sees those before it. */
function inOrder(
  instruction: DockerfileInstruction,
  used: ReadonlyMap<DockerfilePair, readonly string[]>,
  text: string,
): DockerfileFix | undefined {
  const groups: DockerfilePair[][] = [[]];
  for (const pair of instruction.pairs) {
    const group = groups[groups.length - 1];
    const needs = used.get(pair) ?? [];
    if (group.some(({ name }) => needs.includes(name))) groups.push([pair]);
    else group.push(pair);
  }
  // The other way around, order does not mend it.
  if (groups.length === 1) return undefined;
  const { logical, keyword } = instruction;
  if (logical.from.length > 1) return undefined;
  const written = groups.map(
    group =>
      `${keyword} ${group.map(({ name, value }) => `${name}=${value ?? ''}`).join(' ')}`,
  );
  return replaceInstruction(instruction, text, written.join('\n'));
}

export const DL3044: DockerfileRule = {
  id: 'DL3044',
  aliases: [],
  concern: 'application-configuration',
  severity: 'error',
  profile: 'default',
  title: 'A setting uses another one of the same ENV',
  why: 'All values of an ENV are worked out before any of them is set, so the setting sees nothing where it should see the other.',
  fix: 'Write the setting that uses the other one in an ENV of its own below',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3044',
  looksAt: 'instructions',
  keywords: ['ENV'],
  check(instruction, context) {
    const used = usedEarlier(instruction, context);
    if (!used) return undefined;
    const unset = [...new Set([...used.values()].flat())];
    return {
      instruction,
      message: `${listOf(unset)} has no value yet where this ENV uses it.`,
      fix: inOrder(instruction, used, DL3044.fix),
    };
  },
  examples: {
    bad: 'FROM debian:13\nENV APP_HOME=/srv/app CONFIG=$APP_HOME/config.yaml\n',
    good: 'FROM debian:13\nENV APP_HOME=/srv/app\nENV CONFIG=$APP_HOME/config.yaml PATH=$APP_HOME/bin:$PATH\n',
  },
};
