/** The rules about packages of the distribution that are installed in any version. */
import {
  commandLines,
  type CommandVisit,
  type DockerfileRule,
  type RuleMatch,
  type RuleText,
} from '../DockerfileRule';
import { unpinnedPackages, type PackageManager } from './osPackages';
import { listOf } from './words';

/** What differs between the package managers. */
export type PinRuleText = Pick<
  RuleText,
  'id' | 'title' | 'fix' | 'source' | 'examples'
> & {
  readonly manager: PackageManager;
  /** How a package is named with its version. */
  readonly pinned: (name: string) => string;
  /** The command that lists the versions of a package. */
  readonly versions: string;
};

function unpinnedMatch(
  visit: CommandVisit,
  { manager, pinned, versions, fix }: PinRuleText,
): RuleMatch | undefined {
  const packages = unpinnedPackages(visit.command, manager);
  if (packages.length === 0) return undefined;
  const names = packages.slice(0, 20).map(pinned).join(' ');
  const [advice] = fix.split(':', 1);
  return {
    instruction: visit.instruction,
    ...commandLines(visit),
    message: `No version is given for ${listOf(packages)}.`,
    fix: {
      text: `${advice}: ${names}. ${versions} ${packages[0]} lists the versions there are`,
    },
    command: true,
  };
}

/**
 * A rule about the packages of one manager. It is of the profile `all`: distributions withdraw old
 * versions, so a pin breaks the build on the day of a security fix. A base image by digest that is
 * rebuilt on a schedule keeps what a pin only promises.
 */
export function pinRule(text: PinRuleText): DockerfileRule {
  const { id, title, fix, source, examples, manager } = text;
  return {
    id,
    aliases: [],
    concern: 'os-packages',
    severity: 'warning',
    profile: 'all',
    title,
    why: 'Two builds of the same file can hold different packages, and nobody sees when one changes.',
    fix,
    source,
    looksAt: 'commands',
    names: manager.names,
    check: visit => unpinnedMatch(visit, text),
    examples,
  };
}
