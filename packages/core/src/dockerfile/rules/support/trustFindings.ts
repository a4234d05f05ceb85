/** Where a file switches checks of certificates and signatures off: looked up once, for all rules. */
import {
  commandSwitches,
  variableSwitch,
  type TrustCheck,
} from '../../attribute/trustSwitches';
import { lineAt } from '../../parse/sourceLines';
import type { DockerfileInstruction } from '../../parse/syntax';
import {
  commandLines,
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
  type RuleText,
} from '../DockerfileRule';
import { runCommands, type RunCommand } from './runCommands';

const NONE: readonly never[] = [];

type FoundSwitches = ReadonlyMap<TrustCheck, readonly RuleMatch[]>;

function pairMatches(
  instruction: DockerfileInstruction,
  { dockerfile }: RuleContext,
): { check: TrustCheck; match: RuleMatch }[] {
  return instruction.pairs.flatMap(({ name, value, span }) => {
    const found = value === undefined ? undefined : variableSwitch(name, value);
    if (!found) return [];
    const line = lineAt(dockerfile.lines, span.start);
    const message = `${name} switches the check off for every command and for the service itself.`;
    const match = { instruction, line, endLine: line, message };
    return [{ check: found.check, match }];
  });
}

function commandMatches(
  { command, written, position, script, instruction }: RunCommand,
  context: RuleContext,
): readonly { check: TrustCheck; match: RuleMatch }[] {
  const outer = commandSwitches(written);
  const inner = command === written ? NONE : commandSwitches(command);
  if (outer.length === 0 && inner.length === 0) return NONE;
  const at = { command: written, position, script, instruction, context };
  return [...outer, ...inner].map(({ check, what }) => ({
    check,
    match: {
      instruction,
      ...commandLines(at),
      message: `${what} switches the check off.`,
      command: true,
    },
  }));
}

function readSwitches(context: RuleContext): FoundSwitches {
  const found = new Map<TrustCheck, RuleMatch[]>();
  const collect = (
    matches: readonly { check: TrustCheck; match: RuleMatch }[],
  ) => {
    for (const { check, match } of matches) {
      const others = found.get(check);
      if (!others) found.set(check, [match]);
      // One command may say it twice.
      else if (others[others.length - 1].line !== match.line) {
        others.push(match);
      }
    }
  };
  for (const { instructions } of linuxStages(context)) {
    for (const instruction of instructions) {
      const { keyword } = instruction.trigger ?? instruction;
      if (keyword === 'ENV' || keyword === 'ARG') {
        collect(pairMatches(instruction, context));
      }
    }
    for (const command of runCommands(instructions, context)) {
      collect(commandMatches(command, context));
    }
  }
  return found;
}

/** Where a check is switched off. */
function switchedOff(
  context: RuleContext,
  check: TrustCheck,
): readonly RuleMatch[] {
  const found = context.scripts.answers.once(readSwitches, () =>
    readSwitches(context),
  );
  return found.get(check) ?? [];
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
