/** The rules about package managers that ask before they install. */
import {
  commandLines,
  type CommandVisit,
  type DockerfileRule,
  type RuleMatch,
  type RuleText,
} from '../DockerfileRule';
import { isAnswered } from './commandsAround';
import { insertAfterWord } from './insertAfterWord';
import { mentions } from './mentions';
import { osAction, readOsPackages, type PackageManager } from './osPackages';
import { hasOption, type PackageCommand } from './packageCommand';

/** What differs between the package managers. */
export type AssumeYesRuleText = Pick<
  RuleText,
  'id' | 'aliases' | 'title' | 'fix' | 'source' | 'examples'
> & {
  readonly manager: PackageManager;
  /** Absent: those of the manager. */
  readonly names?: readonly string[];
  /** The actions that ask. */
  readonly asks: readonly string[];
  readonly yes: readonly string[];
  /** A setting that answers for good, wherever the file writes it. */
  readonly setting: string | undefined;
  readonly answersOtherwise?: (read: PackageCommand) => boolean;
};

function waits(visit: CommandVisit, text: AssumeYesRuleText): boolean {
  const action = osAction(visit.command, text.manager);
  if (action === undefined || !text.asks.includes(action)) return false;
  const read = readOsPackages(visit.command, text.manager);
  if (read.mayHoldOptions || hasOption(read, text.yes)) return false;
  if (text.answersOtherwise?.(read) || isAnswered(visit)) return false;
  const { setting } = text;
  return setting === undefined || !mentions(visit.context, setting);
}

function waitingMatch(
  visit: CommandVisit,
  text: AssumeYesRuleText,
): RuleMatch | undefined {
  if (!waits(visit, text)) return undefined;
  const { action } = readOsPackages(visit.command, text.manager);
  return {
    instruction: visit.instruction,
    ...commandLines(visit),
    message: `${visit.command.name} ${action?.value} asks before it goes on, and in a build nobody answers.`,
    fix:
      action &&
      insertAfterWord(visit, action, { text: text.fix, insert: ' -y' }),
    command: true,
  };
}

/** A rule about a package manager that waits for an answer. */
export function assumeYesRule(text: AssumeYesRuleText): DockerfileRule {
  const { id, aliases, title, fix, source, examples, manager } = text;
  return {
    id,
    aliases,
    concern: 'os-packages',
    severity: 'warning',
    profile: 'default',
    title,
    why: 'A build has nobody who answers, so it stops as soon as there is something to confirm.',
    fix,
    source,
    looksAt: 'commands',
    names: text.names ?? manager.names,
    check: visit => waitingMatch(visit, text),
    examples,
  };
}
