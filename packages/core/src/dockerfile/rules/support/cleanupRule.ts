/** The rules about package managers whose cache stays in the image. */
import type { ShellCommand } from '../../shell/ShellScript';
import {
  commandLines,
  type CommandVisit,
  type DockerfileRule,
  type RuleMatch,
  type RuleText,
} from '../DockerfileRule';
import { someAfter, type CommandTest } from './commandsAround';
import { isLeftBehind, leftBehind, type LeftBehind } from './leftBehind';
import { osAction, type PackageManager } from './osPackages';

/** What differs between the package managers. */
export type CleanupRuleText = Pick<
  RuleText,
  'id' | 'aliases' | 'title' | 'fix' | 'source' | 'examples'
> & {
  readonly manager: PackageManager;
  readonly names: readonly string[];
  /** The actions that fill the cache. */
  readonly fills: readonly string[];
  /** The folders of the cache. */
  readonly folders: readonly string[];
  /** The programs that can clean it, and how they are asked to. */
  readonly cleaners: readonly string[];
  readonly clean: readonly string[];
};

function does(
  command: ShellCommand,
  { manager }: CleanupRuleText,
  actions: readonly string[],
): boolean {
  const action = osAction(command, manager);
  return action !== undefined && actions.includes(action);
}

function fillsCache(command: ShellCommand, text: CleanupRuleText): boolean {
  return text.names.includes(command.name) && does(command, text, text.fills);
}

function uncleanMatch(
  visit: CommandVisit,
  fills: CommandTest,
  left: LeftBehind,
): RuleMatch | undefined {
  if (!fills(visit.command)) return undefined;
  // The last one of a script speaks for all.
  const stays = !someAfter(visit, fills) && isLeftBehind(visit, left);
  if (!stays) return undefined;
  return {
    instruction: visit.instruction,
    ...commandLines(visit),
    message: `The cache of ${visit.command.name} stays in the image, since nothing in this RUN removes it.`,
    command: true,
  };
}

/** A rule about a cache that stays in the image. Stages that do not ship may keep theirs. */
export function cleanupRule(text: CleanupRuleText): DockerfileRule {
  const { id, aliases, title, fix, source, examples, names } = text;
  const { folders, cleaners, clean } = text;
  const fills: CommandTest = command => fillsCache(command, text);
  const left = leftBehind(
    folders,
    command => cleaners.includes(command.name) && does(command, text, clean),
  );
  return {
    id,
    aliases,
    concern: 'os-packages',
    severity: 'warning',
    profile: 'default',
    title,
    why: 'Every node that pulls the image downloads the cache too, and removing it in a later RUN does not make the image smaller.',
    fix,
    source,
    looksAt: 'commands',
    names,
    check: visit => uncleanMatch(visit, fills, left),
    examples,
  };
}
