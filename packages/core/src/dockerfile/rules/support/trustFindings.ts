/** Where a file switches checks of certificates and signatures off: looked up once, for all rules. */
import {
  commandSwitches,
  variableSwitch,
  type TrustCheck,
} from '../../attribute/trustSwitches';
import { lineAt, type SourceLines } from '../../parse/sourceLines';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { ShellCommand } from '../../shell/ShellScript';
import {
  commandLines,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
  type RuleText,
} from '../DockerfileRule';
import { runCommands, type RunCommand } from './runCommands';

const NONE: readonly never[] = [];

type FoundSwitches = ReadonlyMap<TrustCheck, readonly RuleMatch[]>;

/** Collects the places where checks are switched off, by check. */
class SwitchCollector {
  readonly found = new Map<TrustCheck, RuleMatch[]>();

  #add(check: TrustCheck, match: RuleMatch): void {
    const others = this.found.get(check);
    if (!others) this.found.set(check, [match]);
    // One command may say it twice.
    else if (others[others.length - 1].line !== match.line) others.push(match);
  }

  /** Takes what an ENV or ARG switches off. */
  addPairs(instruction: DockerfileInstruction, lines: SourceLines): void {
    for (const { name, value, span } of instruction.pairs) {
      const off = value === undefined ? undefined : variableSwitch(name, value);
      if (!off) continue;
      const line = lineAt(lines, span.start);
      const message = `${name} switches the check off for every command and for the service itself.`;
      this.#add(off.check, { instruction, line, endLine: line, message });
    }
  }

  /** Takes what the words of a command switch off. */
  addCommand(visit: RunCommand, command: ShellCommand): void {
    for (const { check, what } of commandSwitches(command)) {
      this.#add(check, {
        instruction: visit.instruction,
        ...commandLines(visit),
        message: `${what} switches the check off.`,
        command: true,
      });
    }
  }
}

function readSwitches(context: RuleContext): FoundSwitches {
  const { dockerfile, file } = context;
  const collector = new SwitchCollector();
  for (const { instructions } of file.linuxStages) {
    for (const instruction of instructions) {
      const { keyword } = instruction.trigger ?? instruction;
      if (keyword === 'ENV' || keyword === 'ARG') {
        collector.addPairs(instruction, dockerfile.lines);
      }
    }
    for (const visit of runCommands(instructions, context)) {
      const { command, written } = visit;
      collector.addCommand(visit, written);
      if (command !== written) collector.addCommand(visit, command);
    }
  }
  return collector.found;
}

/** Where a check is switched off. */
function switchedOff(
  context: RuleContext,
  check: TrustCheck,
): readonly RuleMatch[] {
  const found = context.scripts.answers.once(readSwitches, () =>
    readSwitches(context),
  );
  return found.get(check) ?? NONE;
}

/** What differs between the rules about checks that are switched off. */
export type TrustRuleText = Omit<
  RuleText,
  'concern' | 'severity' | 'profile' | 'why' | 'aliases'
> & {
  readonly check: TrustCheck;
  readonly why?: string;
  readonly aliases?: readonly string[];
};

/** A rule about a check that is switched off. */
export function trustRule({ check, ...text }: TrustRuleText): DockerfileRule {
  return {
    aliases: [],
    why: 'Whoever sits between the build and the server can hand it any content, and that content ships to production.',
    ...text,
    concern: 'supply-chain',
    severity: 'error',
    profile: 'default',
    looksAt: 'file',
    check: context => switchedOff(context, check),
  };
}
