/** Rules by what they look at, so that each command and instruction meets only those meant for it. */
import type {
  CommandVisit,
  DockerfileRule,
  RuleContext,
  RuleMatch,
  RulePart,
} from './DockerfileRule';
import { runCommands } from './support/runCommands';

/** The part of a rule that looks at one kind of thing. */
interface PartOf<Kind extends RulePart['looksAt']> {
  readonly rule: DockerfileRule;
  readonly check: Extract<RulePart, { readonly looksAt: Kind }>['check'];
}

/** Is told every place where a rule is broken. */
export type Report = (rule: DockerfileRule, match: RuleMatch) => void;

const NONE: readonly never[] = [];

function add<Part>(
  index: Map<string, Part[]>,
  keys: readonly string[],
  part: Part,
): void {
  for (const key of keys) {
    const known = index.get(key);
    if (known) known.push(part);
    else index.set(key, [part]);
  }
}

function reportAll(
  rule: DockerfileRule,
  matches: ReturnType<RulePart['check']>,
  report: Report,
): void {
  if (matches === undefined) return;
  if (!('length' in matches)) report(rule, matches);
  else for (const match of matches) report(rule, match);
}

/** The rules of a table, ready to meet files. */
export class RuleIndex {
  readonly #file: PartOf<'file'>[] = [];
  readonly #byKeyword = new Map<string, PartOf<'instructions'>[]>();
  readonly #byName = new Map<string, PartOf<'commands'>[]>();

  constructor(rules: readonly DockerfileRule[]) {
    for (const rule of rules) {
      const parts = rule.looksAt === 'several' ? rule.parts : [rule];
      for (const part of parts) this.#add(rule, part);
    }
  }

  #add(rule: DockerfileRule, part: RulePart): void {
    if (part.looksAt === 'file') this.#file.push({ rule, check: part.check });
    else if (part.looksAt === 'instructions') {
      add(this.#byKeyword, part.keywords, { rule, check: part.check });
    } else add(this.#byName, part.names, { rule, check: part.check });
  }

  /** Tells every place where a rule is broken. */
  run(context: RuleContext, report: Report): void {
    const { file } = context;
    for (const { rule, check } of this.#file) {
      reportAll(rule, check(context), report);
    }
    for (const [keyword, parts] of this.#byKeyword) {
      for (const instruction of file.of(keyword)) {
        for (const { rule, check } of parts) {
          reportAll(rule, check(instruction, context), report);
        }
      }
    }
    for (const { instructions } of file.linuxStages) {
      for (const found of runCommands(instructions, context)) {
        const { command, written } = found;
        if (command !== written) {
          this.#runOnCommand({ ...found, command: written }, report);
        }
        // `sudo apt-get install` is of interest to the rules about apt-get too.
        this.#runOnCommand(found, report);
      }
    }
  }

  #runOnCommand(visit: CommandVisit, report: Report): void {
    const parts = this.#byName.get(visit.command.name) ?? NONE;
    for (const { rule, check } of parts) {
      reportAll(rule, check(visit), report);
    }
  }
}
