/**
 * Takes a RUN apart: packages of the operating system, users, folders, and what is left as a
 * command of the build. A RUN whose parts share variables cannot be taken apart.
 */
import { commandTopic } from '../../attribute/commandConcern';
import { programConcern } from '../../attribute/programConcerns';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { Scripts } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';
import { MASK } from '../../secrets/maskSource';
import { resolvePath } from '../contract/copies';

/** What one RUN does. */
export type RunParts =
  | {
      readonly ok: true;
      readonly installed: readonly string[];
      readonly removed: readonly string[];
      /** Which package manager it calls. */
      readonly manager: 'apt' | 'apk' | undefined;
      /** Folders that it makes or gives to somebody. */
      readonly folders: readonly string[];
      /** Paths that it makes executable. */
      readonly executable: readonly string[];
      /** Whether it makes users. */
      readonly users: boolean;
      /** What runs a download, in a word or two. */
      readonly downloads: readonly string[];
      /** What is left, as one command; absent for nothing. */
      readonly command: string | undefined;
      /** The commands in what is left. */
      readonly rest: readonly ShellCommand[];
    }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

type Kind =
  | 'packages'
  | 'cleanup'
  | 'user'
  | 'folder'
  | 'owner'
  | 'mode'
  | 'glue'
  | 'download'
  | 'build';

const CLEANED = [
  '/var/lib/apt',
  '/var/cache/',
  '/tmp',
  '/var/tmp',
  '/root/.cache',
  '/root/.npm',
  '/usr/share/doc',
  '/usr/share/man',
  '/var/log/',
];
const OTHER_MANAGERS = new Set([
  'yum',
  'dnf',
  'microdnf',
  'tdnf',
  'zypper',
  'rpm',
  'pacman',
  'dpkg',
  'snap',
  'brew',
  'add-apt-repository',
  'apt-key',
  'install_packages',
]);

function words({ args }: ShellCommand): readonly string[] {
  return args.map(({ value }) => value);
}

function isCleanup(command: ShellCommand): boolean {
  const given = words(command).filter(word => !word.startsWith('-'));
  if (command.name === 'rm')
    return given.every(word => CLEANED.some(start => word.startsWith(start)));
  return command.name === 'npm' && given[0] === 'cache' && given[1] === 'clean';
}

function kindOf(command: ShellCommand): Kind {
  const { name, args, assignments } = command;
  if (isCleanup(command)) return 'cleanup';
  if (name === 'apt-get' || name === 'apt' || name === 'apk') return 'packages';
  if (name === '' && assignments.length > 0) return 'build';
  if (
    name === 'set' &&
    args.every(({ value }) => /^[-+]|^pipefail$/.test(value))
  )
    return 'glue';
  if (name === 'true' || name === ':') return 'glue';
  if (name === 'mkdir' || (name === 'install' && words(command).includes('-d')))
    return 'folder';
  if (name === 'chown' || name === 'chgrp') return 'owner';
  if (name === 'chmod') return 'mode';
  const concern = programConcern(name);
  if (
    concern === 'runtime-user' &&
    !['sudo', 'su', 'gosu', 'su-exec'].includes(name)
  )
    return 'user';
  return 'build';
}

/** Commands of one pipeline, which stay together. */
interface Unit {
  readonly commands: readonly ShellCommand[];
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What it downloads and runs unchecked, in a word or two. */
  readonly download: string | undefined;
}

/**
 * The units of a script whose commands stand one after another, joined by nothing but `&&`, `;`,
 * line ends and pipes; `undefined` for any other script.
 */
function unitsOf(
  text: string,
  commands: readonly ShellCommand[],
): readonly Unit[] | undefined {
  const groups: ShellCommand[][] = [];
  let at = 0;
  for (const [index, command] of commands.entries()) {
    const { start, end, subshell, pipeline } = command;
    const last = groups[groups.length - 1];
    const piped = last?.[0].pipeline === pipeline;
    const between = text.slice(at, start);
    const joined = piped ? /^\s*\|\s*$/ : /^\s*(?:&&|;)?\s*$/;
    if (subshell || start < at) return undefined;
    if (!(index === 0 ? /^\s*$/ : joined).test(between)) return undefined;
    if (piped) last.push(command);
    else groups.push([command]);
    at = end;
  }
  if (!/^\s*;?\s*$/.test(text.slice(at))) return undefined;
  return groups.map(group => ({
    commands: group,
    start: group[0].start,
    end: group[group.length - 1].end,
    kind: group.length === 1 ? kindOf(group[0]) : 'build',
    download: group.map(one => downloadOf(one, group)).find(Boolean),
  }));
}

interface Packages {
  readonly installed: string[];
  readonly removed: string[];
}

const EXECUTABLE = /^(?:[ugoa]*\+[rw]*x|[0-7]*[1357][0-7]{0,2}$)/;
const REPOSITORY = /^(?:--repository|-X|--allow-untrusted|--keys-dir)/;

/** Adds what a package manager does; a text says why it cannot be told. */
function readPackages(
  command: ShellCommand,
  packages: Packages,
): string | undefined {
  const given: string[] = [];
  const virtual: string[] = [];
  const { args } = command;
  for (let at = 0; at < args.length; at++) {
    const { value, literal } = args[at];
    if (REPOSITORY.test(value))
      return `takes packages from another repository (${value.split('=')[0]})`;
    if (!literal) return 'names packages by a variable';
    if (['-o', '-t', '--virtual', '-c', '--target-release'].includes(value)) {
      if (value === '--virtual' || (value === '-t' && command.name === 'apk'))
        virtual.push(args[at + 1]?.value ?? '');
      at++;
    } else if (value.startsWith('--virtual='))
      virtual.push(value.slice('--virtual='.length));
    else if (!value.startsWith('-')) given.push(value);
  }
  const [action, ...names] = given;
  switch (action) {
    case 'install':
    case 'add':
      if (names.some(name => /[/]|\.(?:deb|apk)$/.test(name)))
        return 'installs a package from a file';
      if (names.some(name => !/^[A-Za-z0-9][A-Za-z0-9+._:=~*-]*$/.test(name)))
        return 'names a package in a way that the contract cannot';
      packages.installed.push(...names);
      // A virtual package is a name for all of them; deleting it deletes them.
      for (const name of virtual)
        packages.removed.push(...names.map(one => `${name}\0${one}`));
      return undefined;
    case 'purge':
    case 'remove':
    case 'del':
      for (const name of names) {
        const of = packages.removed.filter(one => one.startsWith(`${name}\0`));
        packages.removed.push(
          ...(of.length > 0 ? of.map(one => one.split('\0')[1]) : [name]),
        );
      }
      return undefined;
    default:
      return undefined;
  }
}

function downloadOf(
  command: ShellCommand,
  commands: readonly ShellCommand[],
): string | undefined {
  const pipeline = commands.filter(one => one.pipeline === command.pipeline);
  const topic = commandTopic(command, { pipeline, verified: false });
  return topic?.concern === 'supply-chain' ? topic.what : undefined;
}

/** Takes a RUN apart. */
export function readRunParts(
  instruction: DockerfileInstruction,
  options: {
    readonly scripts: Scripts;
    readonly workdir: string;
    /** Whether what it makes is shipped: then users and owners are the platform's. */
    readonly shipped: boolean;
  },
): RunParts {
  const { scripts, workdir, shipped } = options;
  const none = {
    ok: true,
    installed: [],
    removed: [],
    manager: undefined,
    folders: [],
    executable: [],
    users: false,
    downloads: [],
    rest: [],
  } as const;
  if (instruction.heredocs.length > 0) {
    return refuse(
      'is written as a here-document',
      'Write it as RUN with && between the commands, or put it into a script of the repository.',
    );
  }
  if (instruction.rest.includes(MASK)) {
    return refuse(
      'holds a secret',
      'Take the secret out first, and give it to the build as a secret mount.',
    );
  }
  if (instruction.form === 'exec') {
    const texts = instruction.words.map(({ value }) => value);
    const isShell =
      texts.length === 3 &&
      /^(?:\/bin\/)?(?:ba)?sh$/.test(texts[0]) &&
      texts[1] === '-c';
    return isShell
      ? { ...none, command: oneLine(texts[2]) }
      : { ...none, command: texts.map(quoteShell).join(' ') };
  }
  const [script] = scripts.of(instruction);
  if (!script) {
    return refuse(
      'is in a shell that is not read here',
      'Write it for a POSIX shell.',
    );
  }
  const { commands, source } = script;
  const other = commands.find(({ name }) => OTHER_MANAGERS.has(name));
  if (other) {
    return refuse(
      `calls ${other.name}`,
      'The template installs packages with apt or apk by name; ask the platform team for anything else.',
    );
  }
  const units = unitsOf(source.text, commands);
  return units
    ? partsOfUnits(units, { none, text: source.text, workdir, shipped })
    : partsOfWhole(commands, { none, text: source.text, shipped });
}

type NoParts = Omit<Extract<RunParts, { ok: true }>, 'command'>;

function setsVariables({ commands }: Unit): boolean {
  return commands.some(
    ({ name, assignments }) =>
      name === 'export' || (name === '' && assignments.length > 0),
  );
}

/** A list of commands: each goes where it belongs. */
function partsOfUnits(
  units: readonly Unit[],
  options: {
    readonly none: NoParts;
    readonly text: string;
    readonly workdir: string;
    readonly shipped: boolean;
  },
): RunParts {
  const { none, text, workdir, shipped } = options;
  const packages: Packages = { installed: [], removed: [] };
  for (const { kind, commands } of units) {
    if (kind !== 'packages') continue;
    const problem = readPackages(commands[0], packages);
    if (problem) {
      return refuse(
        `${problem}, so packages and build cannot be told apart`,
        'Name the packages one by one, in a RUN of their own.',
      );
    }
  }
  const kept = units.filter(
    ({ kind }) => !['packages', 'user', 'cleanup'].includes(kind),
  );
  const users = units.some(({ kind }) => kind === 'user');
  const isDropped = ({ kind, download }: Unit) =>
    (shipped && download !== undefined) || (users && kind === 'owner');
  const downloads = kept.flatMap(({ download }) =>
    shipped && download !== undefined ? download : [],
  );
  const left = kept.filter(unit => !isDropped(unit) && unit.kind !== 'glue');
  const onlyFolders =
    shipped &&
    kept
      .filter(({ kind, download }) => kind !== 'glue' && download === undefined)
      .every(
        unit =>
          ['folder', 'owner', 'mode'].includes(unit.kind) &&
          !setsVariables(unit),
      );
  const base = {
    ...none,
    installed: packages.installed,
    removed: packages.removed.filter(name => !name.includes('\0')),
    manager: managerOf(units),
    users,
    downloads,
  };
  if (onlyFolders)
    return { ...base, ...pathsOf(kept, workdir), command: undefined };
  const work = kept.filter(unit => !isDropped(unit));
  return {
    ...base,
    command: left.length > 0 ? joinUnits(text, units, work) : undefined,
    rest: left.flatMap(({ commands }) => commands),
  };
}

/** The folders that commands make or give away, and the files that they make executable. */
function pathsOf(
  units: readonly Unit[],
  workdir: string,
): {
  readonly folders: readonly string[];
  readonly executable: readonly string[];
} {
  const folders: string[] = [];
  const executable: string[] = [];
  for (const { kind, commands } of units) {
    const paths = commands[0].args
      .map(({ value }) => value)
      .filter(value => !value.startsWith('-'));
    const named = kind === 'folder' ? paths : paths.slice(1);
    const resolved = named.map(path =>
      resolvePath(workdir, path).replace(/(.)\/$/, '$1'),
    );
    if (kind === 'folder' || kind === 'owner') folders.push(...resolved);
    else if (kind === 'mode' && EXECUTABLE.test(paths[0] ?? ''))
      executable.push(...resolved);
  }
  return { folders: [...new Set(folders)], executable };
}

/** The commands that are left; `;` stays only where it joined the same two. */
function joinUnits(
  text: string,
  units: readonly Unit[],
  kept: readonly Unit[],
): string {
  return kept
    .map((unit, at) => {
      const command = oneLine(text.slice(unit.start, unit.end));
      if (at === 0) return command;
      const previous = kept[at - 1];
      const neighbours = units.indexOf(previous) === units.indexOf(unit) - 1;
      const between = text.slice(previous.end, unit.start);
      return `${neighbours && !between.includes('&&') ? '; ' : ' && '}${command}`;
    })
    .join('');
}

function managerOf(units: readonly Unit[]): 'apt' | 'apk' | undefined {
  const names = units
    .filter(({ kind }) => kind === 'packages')
    .map(({ commands }) => commands[0].name);
  if (names.length === 0) return undefined;
  return names.includes('apk') ? 'apk' : 'apt';
}

/** A script with conditions or loops: it stays whole, or cannot be split. */
function partsOfWhole(
  commands: readonly ShellCommand[],
  {
    none,
    text,
    shipped,
  }: {
    readonly none: NoParts;
    readonly text: string;
    readonly shipped: boolean;
  },
): RunParts {
  const kinds = commands.map(kindOf);
  if (kinds.includes('packages')) {
    return refuse(
      'mixes packages and other work in one script',
      'Put the packages into a RUN of their own: RUN apt-get update && apt-get install -y names.',
    );
  }
  if (shipped && kinds.includes('user')) {
    return refuse(
      'makes users among other work',
      'Put it into a RUN of its own; the platform brings the user.',
    );
  }
  if (
    shipped &&
    commands.some(one => downloadOf(one, commands) !== undefined)
  ) {
    return refuse(
      'downloads something in the middle of other work',
      'Put the download into a RUN of its own, or ask the platform team to bring the program.',
    );
  }
  return { ...none, command: oneLine(text), rest: commands };
}

function refuse(reason: string, remedy: string): RunParts {
  return { ok: false, reason: `This RUN ${reason}.`, remedy };
}

/** One line, with single spaces outside of what may be quoted. */
function oneLine(text: string): string {
  const trimmed = text.trim();
  return /["'`\\]/.test(trimmed)
    ? trimmed.replace(/[\r\n\t]+/g, ' ')
    : trimmed.replace(/\s+/g, ' ');
}

function quoteShell(word: string): string {
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", `'\\''`)}'`;
}
