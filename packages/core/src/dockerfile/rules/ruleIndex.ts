/** Rules by what they look at, so that each command and instruction meets only those meant for it. */
import { innermostCommand } from '../shell/unwrapCommand';
import {
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';

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

  /** Every place where a rule is broken, of the rules that are `active`. */
  run(
    context: RuleContext,
    active: (rule: DockerfileRule) => boolean,
  ): BrokenRule[] {
    const broken: BrokenRule[] = [];
    const collect = (
      rule: DockerfileRule,
      matches: RuleMatch | readonly RuleMatch[] | undefined,
    ) => {
      if (matches === undefined) return;
      if (!('length' in matches)) broken.push({ rule, match: matches });
      else for (const match of matches) broken.push({ rule, match });
    };
    for (const rule of this.#file) {
      if (active(rule)) collect(rule, rule.check(context));
    }
    for (const instruction of context.dockerfile.instructions) {
      for (const rule of this.#byKeyword.get(instruction.keyword) ?? NONE) {
        if (active(rule)) collect(rule, rule.check(instruction, context));
      }
    }
    for (const { instructions } of linuxStages(context)) {
      for (const instruction of instructions) {
        if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
        for (const script of context.scripts.of(instruction)) {
          for (const [position, command] of script.commands.entries()) {
            const visit = { command, script, instruction, context, position };
            for (const rule of this.#byName.get(command.name) ?? NONE) {
              if (active(rule)) collect(rule, rule.check(visit));
            }
            // `sudo apt-get install` is of interest to the rules about apt-get too.
            const inner = innermostCommand(command);
            if (inner !== command) {
              const innerVisit = { ...visit, command: inner };
              for (const rule of this.#byName.get(inner.name) ?? NONE) {
                if (active(rule)) collect(rule, rule.check(innerVisit));
              }
            }
            for (const rule of this.#anyCommand) {
              if (active(rule)) collect(rule, rule.check(visit));
            }
          }
        }
      }
    }
    return broken;
  }
}
