/** Rules by what they look at, so that each command and instruction meets only those meant for it. */
import type { ShellCommand } from '../shell/ShellScript';
import {
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { runCommands } from './support/runCommands';

type RuleOf<Kind extends DockerfileRule['looksAt']> = Extract<
  DockerfileRule,
  { readonly looksAt: Kind }
>;

/** A rule that is broken, and where. */
export interface BrokenRule {
  readonly rule: DockerfileRule;
  readonly match: RuleMatch;
}

const NONE: readonly never[] = [];

function add<Rule>(
  index: Map<string, Rule[]>,
  keys: readonly string[],
  rule: Rule,
): void {
  for (const key of keys) {
    const known = index.get(key);
    if (known) known.push(rule);
    else index.set(key, [rule]);
  }
}

/** The rules of a table, ready to meet files. */
export class RuleIndex {
  readonly #file: RuleOf<'file'>[] = [];
  readonly #byKeyword = new Map<string, RuleOf<'instructions'>[]>();
  readonly #byName = new Map<string, RuleOf<'commands'>[]>();
  readonly #anyCommand: RuleOf<'commands'>[] = [];

  constructor(rules: readonly DockerfileRule[]) {
    for (const rule of rules) {
      if (rule.looksAt === 'file') this.#file.push(rule);
      else if (rule.looksAt === 'instructions') {
        add(this.#byKeyword, rule.keywords, rule);
      } else if (rule.names === 'any') this.#anyCommand.push(rule);
      else add(this.#byName, rule.names, rule);
    }
  }

  /** Every place where a rule is broken. */
  run(context: RuleContext): BrokenRule[] {
    const broken: BrokenRule[] = [];
    const collect = (
      rule: DockerfileRule,
      matches: RuleMatch | readonly RuleMatch[] | undefined,
    ) => {
      if (matches === undefined) return;
      if (!('length' in matches)) broken.push({ rule, match: matches });
      else for (const match of matches) broken.push({ rule, match });
    };
    for (const rule of this.#file) collect(rule, rule.check(context));
    for (const instruction of context.dockerfile.instructions) {
      for (const rule of this.#byKeyword.get(instruction.keyword) ?? NONE) {
        collect(rule, rule.check(instruction, context));
      }
    }
    for (const { instructions } of linuxStages(context)) {
      for (const found of runCommands(instructions, context)) {
        const { command, written, script, instruction, position } = found;
        for (const rule of this.#rulesFor(written)) {
          const at = { script, instruction, position, context };
          collect(rule, rule.check({ ...at, command: written }));
        }
        // `sudo apt-get install` is of interest to the rules about apt-get too.
        if (command === written) continue;
        for (const rule of this.#byName.get(command.name) ?? NONE) {
          const at = { script, instruction, position, context };
          collect(rule, rule.check({ ...at, command }));
        }
      }
    }
    return broken;
  }

  #rulesFor({ name }: ShellCommand): readonly RuleOf<'commands'>[] {
    const named = this.#byName.get(name) ?? NONE;
    return this.#anyCommand.length === 0
      ? named
      : [...named, ...this.#anyCommand];
  }
}
