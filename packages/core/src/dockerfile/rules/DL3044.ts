import type { DockerfileInstruction, DockerfilePair } from '../parse/syntax';
import type { DockerfileFix } from '../types';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';
import { DeclaredNames } from './support/declaredNames';
import { listOf } from './support/words';

/** The names of earlier or later pairs of the same ENV that the value of a pair uses. */
function usedIn(
  pair: DockerfilePair,
  instruction: DockerfileInstruction,
  { dockerfile }: RuleContext,
): string[] {
  if (!pair.value?.includes('$')) return [];
  const { unset } = dockerfile.variables.expand(pair.value, instruction);
  const names = new Set(instruction.pairs.map(({ name }) => name));
  return [...new Set(unset)].filter(
    // The base image always has a PATH.
    name => names.has(name) && name !== pair.name && name !== 'PATH',
  );
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
  looksAt: 'file',
  check(context) {
    const { instructions } = context.dockerfile;
    let declared: DeclaredNames | undefined;
    return instructions.flatMap((instruction): RuleMatch[] => {
      const { keyword, pairs } = instruction;
      if (keyword !== 'ENV' || pairs.length < 2) return [];
      if (!instruction.rest.includes('$')) return [];
      const names = (declared ??= new DeclaredNames(context.dockerfile));
      const used = new Map(
        pairs.map(pair => [
          pair,
          usedIn(pair, instruction, context).filter(
            name => !names.has(name, instruction),
          ),
        ]),
      );
      const unset = [...new Set([...used.values()].flat())];
      if (unset.length === 0) return [];
      return [
        {
          instruction,
          message: `${listOf(unset)} has no value yet where this ENV uses it.`,
          fix: inOrder(instruction, used, DL3044.fix),
        },
      ];
    });
  },
  examples: {
    bad: 'FROM debian:13\nENV APP_HOME=/srv/app CONFIG=$APP_HOME/config.yaml\n',
    good: 'FROM debian:13\nENV APP_HOME=/srv/app\nENV CONFIG=$APP_HOME/config.yaml PATH=$APP_HOME/bin:$PATH\n',
  },
};
