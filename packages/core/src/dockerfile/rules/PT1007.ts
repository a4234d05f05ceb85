import type { ShellCommand } from '../shell/ShellScript';
import {
  commandLines,
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { runCommands, type RunCommand } from './support/runCommands';

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

function openMode({ name, args }: ShellCommand): string | undefined {
  const words = args.map(({ value }) => value);
  if (name === 'chmod') {
    const [mode, ...paths] = words.filter(word => !/^-[A-Za-z-]/.test(word));
    if (mode === undefined || paths.every(path => SHARED.test(path))) {
      return undefined;
    }
    return isOpenNumber(mode) || isOpenWords(mode) ? mode : undefined;
  }
  if (name !== 'mkdir' && name !== 'install') return undefined;
  const at = words.findIndex(word => word === '-m' || word === '--mode');
  const joined = words.find(word => /^(--mode=|-m\d)/.test(word));
  const mode = joined?.replace(/^(--mode=|-m)/, '') ?? words[at + 1];
  const given = at !== -1 || joined !== undefined;
  return given && mode && isOpenNumber(mode) ? mode : undefined;
}

function ofCommand(
  { command, written, script, instruction }: RunCommand,
  context: RuleContext,
): RuleMatch[] {
  const mode = openMode(command);
  if (!mode) return [];
  return [
    {
      instruction,
      ...commandLines({ command: written, script, instruction, context }),
      message: `With ${mode} every program in the container can change these files.`,
      command: true,
    },
  ];
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
  looksAt: 'file',
  check: context =>
    linuxStages(context).flatMap(({ instructions }) => [
      ...instructions.flatMap((instruction): RuleMatch[] => {
        const { keyword, flags } = instruction;
        if (keyword !== 'COPY' && keyword !== 'ADD') return [];
        const mode = flags.find(({ name }) => name === 'chmod')?.value;
        if (!mode || !(isOpenNumber(mode) || isOpenWords(mode))) return [];
        const message = `With ${mode} every program in the container can change these files.`;
        return [{ instruction, message }];
      }),
      ...runCommands(instructions, context).flatMap(found =>
        ofCommand(found, context),
      ),
    ]),
  examples: {
    bad: 'FROM debian:13\nCOPY oven /srv/oven\nRUN chmod -R 777 /srv/oven\n',
    good: 'FROM debian:13\nCOPY --chown=10001:10001 oven /srv/oven\nRUN chmod -R u+rwX /srv/oven && chmod 1777 /tmp\n',
  },
};
