/** Whether what a command leaves behind in a folder becomes part of the image that ships. */
import type { ShellCommand } from '../../shell/ShellScript';
import { stageOf, type CommandVisit } from '../DockerfileRule';
import { someAfter, type CommandTest } from './commandsAround';

/** Whether one folder is the other, or holds it. */
function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** Where a `--mount` stands; `undefined` where nothing written there stays out of the image. */
function mountTarget(value: string): string | undefined {
  const fields = value.split(',');
  if (!fields.some(field => /^type=(cache|tmpfs)$/i.test(field))) {
    return undefined;
  }
  const target = fields.find(field =>
    /^(target|dst|destination)=/i.test(field),
  );
  const folder = target?.slice(target.indexOf('=') + 1);
  return folder !== undefined && folder.length > 1 && folder.endsWith('/')
    ? folder.slice(0, -1)
    : folder;
}

/** Whether a cache mount or a tmpfs of the instruction keeps a folder out of the image. */
export function isMounted(
  { instruction }: CommandVisit,
  folders: readonly string[],
): boolean {
  const { flags } = instruction.trigger ?? instruction;
  return flags.some(({ name, value }) => {
    const target =
      name === 'mount' && value !== undefined ? mountTarget(value) : undefined;
    if (target === undefined) return false;
    // What a variable holds, nobody knows.
    return (
      target.includes('$') || folders.some(folder => holds(target, folder))
    );
  });
}

/** The part of a path before any pattern or variable in it. */
function knownPart(path: string): string {
  const pattern = path.search(/[*?[{$]/);
  const known = pattern === -1 ? path : path.slice(0, pattern);
  return known.endsWith('/') ? known.slice(0, -1) : known;
}

/** Whether a command removes a folder, or something in it. */
export function removes(
  { name, args }: ShellCommand,
  folders: readonly string[],
): boolean {
  const isRemoval =
    name === 'rm' ||
    (name === 'find' &&
      args.some(({ value }) => value === '-delete' || value === '-exec'));
  if (!isRemoval) return false;
  return args.some(({ value }) => {
    const path = knownPart(value);
    return (
      path.length > 1 &&
      folders.some(folder => holds(path, folder) || holds(folder, path))
    );
  });
}

/** What is left behind, and what would keep it out of the image. */
export interface LeftBehind {
  /** The folders that hold it. */
  readonly folders: readonly string[];
  /** Whether a command cleans up. */
  readonly cleans: CommandTest;
}

/** Describes, once for all files, what is left behind and what else than `rm` cleans up. */
export function leftBehind(
  folders: readonly string[],
  cleans: CommandTest,
): LeftBehind {
  return {
    folders,
    cleans: command => removes(command, folders) || cleans(command),
  };
}

/**
 * Whether what a command writes to some folders ships: its stage is part of the final image, no
 * mount covers the folder, and nothing later in the instruction removes it.
 */
export function isLeftBehind(
  visit: CommandVisit,
  { folders, cleans }: LeftBehind,
): boolean {
  if (!stageOf(visit.context, visit.instruction)?.shipped) return false;
  if (isMounted(visit, folders)) return false;
  return !someAfter(visit, cleans);
}
