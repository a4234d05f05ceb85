import type { DockerfileInstruction } from '../parse/syntax';
import {
  commandLines,
  stageOf,
  type CommandVisit,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';

/** `777`, `0666`, `2`; not `1777`, where only owners delete. */
function isOpenNumber(mode: string): boolean {
  return /^0?[0-7]{0,3}[2367]$/.test(mode) && !/^0?1[0-7]{3}$/.test(mode);
}

/** `a+w`, `o=rwx`, `ugo+rw`; not `+w`, which leaves others out. */
function isOpenWords(mode: string): boolean {
  return mode
    .split(',')
    .some(part => /^[ug]*[ao][ugoa]*[+=][rxX]*w/.test(part));
}

/** Folders that everybody writes into anyway. */
const SHARED = /^\/(var\/)?(tmp|run)(\/|$)/;

/** The mode that a chmod gives, where everybody may write then. */
function changedMode(words: readonly string[]): string | undefined {
  const [mode, ...paths] = words.filter(word => !/^-[A-Za-z-]/.test(word));
  if (mode === undefined || paths.every(path => SHARED.test(path))) {
    return undefined;
  }
  return isOpenNumber(mode) || isOpenWords(mode) ? mode : undefined;
}

/** The mode that mkdir and install are asked for, where everybody may write then. */
function createdMode(words: readonly string[]): string | undefined {
  const at = words.findIndex(word => word === '-m' || word === '--mode');
  const joined = words.find(word => /^(--mode=|-m\d)/.test(word));
  const mode = joined?.replace(/^(--mode=|-m)/, '') ?? words[at + 1];
  const given = at !== -1 || joined !== undefined;
  return given && mode && isOpenNumber(mode) ? mode : undefined;
}

function ofCommand(visit: CommandVisit): RuleMatch | undefined {
  const { name, args } = visit.command;
  const words = args.map(({ value }) => value);
  const mode = name === 'chmod' ? changedMode(words) : createdMode(words);
  if (!mode) return undefined;
  return {
    instruction: visit.instruction,
    ...commandLines(visit),
    message: `With ${mode} every program in the container can change these files.`,
    command: true,
  };
}

function ofCopy(
  instruction: DockerfileInstruction,
  context: RuleContext,
): RuleMatch | undefined {
  const mode = instruction.flags.find(({ name }) => name === 'chmod')?.value;
  if (!mode || stageOf(context, instruction)?.windows) return undefined;
  if (!isOpenNumber(mode) && !isOpenWords(mode)) return undefined;
  return {
    instruction,
    message: `With ${mode} every program in the container can change these files.`,
  };
}

export const PT1007: DockerfileRule = {
  id: 'PT1007',
  aliases: [],
  concern: 'application-files',
  severity: 'warning',
  profile: 'default',
  title: 'Files can be changed by everybody',
  why: 'Whoever breaks into the service can then change the program itself, which a user of its own would prevent.',
  fix: 'Give the files to the user that runs the service, and only where it writes: COPY --chown=10001:10001, or chown -R 10001 FOLDER',
  looksAt: 'several',
  parts: [
    { looksAt: 'instructions', keywords: ['COPY', 'ADD'], check: ofCopy },
    {
      looksAt: 'commands',
      names: ['chmod', 'mkdir', 'install'],
      check: ofCommand,
    },
  ],
  examples: {
    bad: 'FROM debian:13\nCOPY oven /srv/oven\nRUN chmod -R 777 /srv/oven\n',
    good: 'FROM debian:13\nCOPY --chown=10001:10001 oven /srv/oven\nRUN chmod -R u+rwX /srv/oven && chmod 1777 /tmp\n',
  },
};
