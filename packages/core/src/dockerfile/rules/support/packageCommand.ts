/** Reads the command line of a package manager: what it is asked to do, its options, its packages. */
import type { ShellCommand, ShellWord } from '../../shell/ShellScript';

/** An option, with its value where it has one. */
export interface PackageOption {
  readonly name: string;
  readonly value: string | undefined;
}

/** A command line, taken apart. */
export interface PackageCommand {
  /** The first word that is no option, such as `install`. */
  readonly action: ShellWord | undefined;
  readonly options: readonly PackageOption[];
  /** The words after the action that are no options. */
  readonly operands: readonly ShellWord[];
  /** Whether a variable in it may hold options: then nobody can say that one is missing. */
  readonly mayHoldOptions: boolean;
}

const SHORT_OPTIONS = /^-[A-Za-z]{2,8}$/;

/** `$OPTS`, `"${PIP_FLAGS}"`: by their name, options rather than packages. */
function looksLikeOptions({ value, literal }: ShellWord): boolean {
  return !literal && /opt|arg|flag/i.test(value) && value.startsWith('$');
}

function readOption(value: string): PackageOption {
  const equals = value.indexOf('=');
  return equals === -1
    ? { name: value, value: undefined }
    : { name: value.slice(0, equals), value: value.slice(equals + 1) };
}

/** Whether the next word is the value of an option. */
function takesNext(value: string, valued: ReadonlySet<string>): boolean {
  if (valued.has(value)) return true;
  // `-yt stable`: the last of several short options may have a value.
  return (
    value.length > 2 &&
    SHORT_OPTIONS.test(value) &&
    valued.has(`-${value.slice(-1)}`)
  );
}

function isOption(value: string): boolean {
  return value.length > 1 && value.startsWith('-');
}

/**
 * What a command line asks for, without a look at what follows.
 *
 * @param valued - options whose value is the next word
 */
export function actionOf(
  { args }: Pick<ShellCommand, 'args'>,
  valued: ReadonlySet<string>,
): ShellWord | undefined {
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word.value === '--') return undefined;
    if (isOption(word.value)) {
      if (takesNext(word.value, valued)) at++;
    } else if (!looksLikeOptions(word)) return word;
  }
  return undefined;
}

/**
 * Reads a command line.
 *
 * @param valued - options whose value is the next word
 */
export function readPackageCommand(
  { args }: Pick<ShellCommand, 'args'>,
  valued: ReadonlySet<string>,
): PackageCommand {
  const options: PackageOption[] = [];
  const operands: ShellWord[] = [];
  let action: ShellWord | undefined;
  let mayHoldOptions = false;
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    const { value } = word;
    if (value === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (isOption(value)) {
      if (takesNext(value, valued)) {
        at++;
        options.push({ name: value, value: args[at]?.value });
      } else options.push(readOption(value));
    } else if (looksLikeOptions(word)) mayHoldOptions = true;
    else if (action) operands.push(word);
    else action = word;
  }
  return { action, options, operands, mayHoldOptions };
}

/** Whether one of some options is given, alone or among short ones: `-y` in `-qy`. */
export function hasOption(
  { options }: PackageCommand,
  names: readonly string[],
): boolean {
  return options.some(
    ({ name }) =>
      names.includes(name) ||
      (SHORT_OPTIONS.test(name) &&
        names.some(
          option => option.length === 2 && name.includes(option[1], 1),
        )),
  );
}
