/** What one shell command of an instruction is about. */
import type { DockerfileConcernId } from '../concerns';
import { MASK } from '../secrets/maskSource';
import { isSecretName } from '../secrets/isSecretName';
import type { ShellCommand } from '../shell/ShellScript';
import { unwrapCommand } from '../shell/unwrapCommand';
import type { DockerfileAspect } from './ownershipColumns';
import { placeTopic } from './placeTopic';
import { isGlue, programConcern } from './programConcerns';
import {
  disablesTrust,
  isDownloader,
  isVerifier,
  mayRunDownload,
  runsDownload,
} from './trustChecks';
import { foreignScriptTopic } from './wholeScript';

/** A concern, the part of it, and what shows it, in a word or two. */
export interface Topic {
  readonly concern: DockerfileConcernId;
  readonly aspect?: DockerfileAspect;
  readonly what: string;
}

/** The script around a command. Its members may be worked out when they are asked for. */
export interface CommandContext {
  /** The commands of the same pipeline. */
  readonly pipeline: readonly ShellCommand[];
  /** Whether the script checks a checksum or a signature anywhere. */
  readonly verified: boolean;
  /** `false`: no secret is masked anywhere in the file. */
  readonly masked?: boolean;
}

const INDEX_OPTIONS = new Set([
  '--index-url',
  '--extra-index-url',
  '--registry',
  '--find-links',
  '--source',
  '--default-index',
]);

const INDEX_PROGRAMS = new Set([
  'pip',
  'pip3',
  'uv',
  'npm',
  'yarn',
  'pnpm',
  'poetry',
  'dotnet',
  'nuget',
  'gem',
  'bundle',
  'pipenv',
  'pdm',
  'composer',
  'cargo',
  'conda',
  'helm',
]);

function namesIndex({ name, args }: ShellCommand): boolean {
  if (!INDEX_PROGRAMS.has(name)) return false;
  const words = args.map(({ value }) => value);
  if (
    words.some(
      word => word.startsWith('--') && INDEX_OPTIONS.has(word.split('=', 1)[0]),
    )
  ) {
    return true;
  }
  return (
    words[0] === 'config' &&
    words.some(word => word.includes('registry') || word.includes('index-url'))
  );
}

function givesSecret({ assignments }: ShellCommand): boolean {
  return assignments.some(
    ({ name, value }) => isSecretName(name) && value.startsWith(MASK),
  );
}

function hasMasked(command: ShellCommand): boolean {
  return (
    givesSecret(command) ||
    command.args.some(({ value }) => value.includes(MASK))
  );
}

function isLocal(command: ShellCommand): boolean {
  return command.args.some(({ value }) =>
    /^(https?:\/\/)?(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(value),
  );
}

/** A download is about trust, unless it is checked or fetches a key or package for the OS. */
function downloadTopic(
  command: ShellCommand,
  pipeline: readonly ShellCommand[],
  context: CommandContext,
): Topic {
  const { name } = command;
  const paths = [
    ...command.args.map(({ value }) => value),
    ...pipeline.flatMap(other => other.args.map(({ value }) => value)),
    ...pipeline.flatMap(other => other.redirects.map(({ target }) => target)),
  ];
  const place = paths.map(placeTopic).find(topic => topic !== undefined);
  if (place) return { ...place, what: name };
  const feeds = pipeline.find(
    other => other !== command && programConcern(other.name) === 'os-packages',
  );
  if (feeds)
    return { concern: 'os-packages', what: `${name} for ${feeds.name}` };
  if (isLocal(command)) return { concern: 'application-files', what: name };
  return context.verified
    ? { concern: 'image-build', what: `${name}, checked afterwards` }
    : { concern: 'supply-chain', what: `${name} without a check` };
}

function isSetUserId({ name, args }: ShellCommand): boolean {
  return (
    name === 'chmod' &&
    args.some(
      ({ value }) =>
        /^[ugoa]*\+[rwxX]*s/.test(value) || /^[4-7][0-7]{3}$/.test(value),
    )
  );
}

function knownTopic(
  command: ShellCommand,
  context: CommandContext,
): Topic | undefined {
  const { name, args } = command;
  const first = args[0]?.value;
  // `python -m pip` is pip, and `env FOO=1 npm ci` is npm.
  if (first === '-m' && args[1] && /^python[0-9.]*$/.test(name)) {
    return knownTopic(
      { ...command, name: args[1].value, args: args.slice(2) },
      context,
    );
  }
  if (isSetUserId(command))
    return { concern: 'runtime-user', what: 'chmod of the set-user bit' };
  const concern = programConcern(name);
  if (concern === 'supply-chain') {
    return isDownloader(name) || isVerifier(name)
      ? downloadTopic(command, context.pipeline, context)
      : { concern: 'image-build', what: name };
  }
  if (concern === 'application-files') {
    for (const { value } of args) {
      const place = placeTopic(value);
      if (place) return place;
    }
    return { concern, what: name };
  }
  if (concern === 'application-dependencies' && namesIndex(command)) {
    return {
      concern,
      aspect: 'package-index',
      what: `${name} from another index`,
    };
  }
  return (
    concern && {
      concern,
      what:
        first && !first.startsWith('-') && /^[a-z-]+$/.test(first)
          ? `${name} ${first}`
          : name,
    }
  );
}

/** What a command is about; `undefined` for glue. */
export function commandTopic(
  given: ShellCommand,
  context: CommandContext,
): Topic | undefined {
  const command = unwrapCommand(given);
  if (context.masked !== false && hasMasked(command))
    return {
      concern: 'secrets',
      what: `a secret for ${command.name || 'the shell'}`,
    };
  const runs = (other: ShellCommand) =>
    mayRunDownload(other) && runsDownload(other, context.pipeline);
  if (runs(given) || (command !== given && runs(command))) {
    return { concern: 'supply-chain', what: 'a download that is run' };
  }
  if (disablesTrust(command)) {
    return {
      concern: 'supply-chain',
      what: `${command.name || 'a setting'} with a check switched off`,
    };
  }
  // Of a download that is run, both ends of the pipe are.
  if (
    isDownloader(command.name) &&
    context.pipeline.some(other => runsDownload(other, context.pipeline))
  ) {
    return { concern: 'supply-chain', what: `${command.name} into a shell` };
  }
  const foreign = foreignScriptTopic(command.name, command.args);
  if (foreign) return foreign;
  for (const { target } of command.redirects) {
    const place = placeTopic(target);
    if (place) return place;
  }
  const known = knownTopic(command, context);
  if (known) return known;
  if (!isGlue(command.name))
    return { concern: 'image-build', what: command.name };
  const downloads = command.substitutions.find(({ name }) =>
    isDownloader(name),
  );
  return downloads && downloadTopic(downloads, [downloads], context);
}
