/**
 * Takes a RUN apart: packages of the operating system, users, folders, and what is left as a
 * command of the build. A RUN whose parts share variables cannot be taken apart.
 */
import type { DockerfileInstruction } from '../../../parse/syntax';
import { MASK } from '../../../secrets/maskSource';
import type { Scripts } from '../../../shell/Scripts';
import type { ShellCommand } from '../../../shell/ShellScript';
import { resolvePath } from '../../contract/copies';
import { kindOf, OTHER_MANAGERS } from './commandKind';
import { readPackages, type Packages } from './readPackages';
import { refuseRun, type NoParts, type RunParts } from './RunParts';
import { downloadOf, joinUnits, oneLine, unitsOf, type Unit } from './units';

const EXECUTABLE = /^(?:[ugoa]*\+[rw]*x|[0-7]*[1357][0-7]{0,2}$)/;
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
    return refuseRun(
      'is written as a here-document',
      'Write it as RUN with && between the commands, or put it into a script of the repository.',
    );
  }
  if (instruction.rest.includes(MASK)) {
    return refuseRun(
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
    return scripts.isPosix(instruction)
      ? refuseRun(
          'is too long, or nests too deep, to be looked into',
          'Put it into a script of the repository.',
        )
      : refuseRun(
          'is in a shell that is not read here',
          'Write it for a POSIX shell.',
        );
  }
  const { commands, source } = script;
  const other = commands.find(({ name }) => OTHER_MANAGERS.has(name));
  if (other) {
    return refuseRun(
      `calls ${other.name}`,
      'The template installs packages with apt or apk by name; ask the platform team for anything else.',
    );
  }
  const units = unitsOf(source.text, commands);
  return units
    ? partsOfUnits(units, { none, text: source.text, workdir, shipped })
    : partsOfWhole(commands, { none, text: source.text, shipped });
}

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
      return refuseRun(
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
    return refuseRun(
      'mixes packages and other work in one script',
      'Put the packages into a RUN of their own: RUN apt-get update && apt-get install -y names.',
    );
  }
  if (shipped && kinds.includes('user')) {
    return refuseRun(
      'makes users among other work',
      'Put it into a RUN of its own; the platform brings the user.',
    );
  }
  if (
    shipped &&
    commands.some(one => downloadOf(one, commands) !== undefined)
  ) {
    return refuseRun(
      'downloads something in the middle of other work',
      'Put the download into a RUN of its own, or ask the platform team to bring the program.',
    );
  }
  return { ...none, command: oneLine(text), rest: commands };
}

function quoteShell(word: string): string {
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", `'\\''`)}'`;
}
