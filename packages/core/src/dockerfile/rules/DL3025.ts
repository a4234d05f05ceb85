import type { DockerfileInstruction } from '../parse/syntax';
import type { Scripts } from '../shell/Scripts';
import type { DockerfileFix } from '../types';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';

const FIX = 'Write the command as a JSON array of strings';

function toJson(words: readonly string[]): string {
  return `[${words.map(word => JSON.stringify(word)).join(', ')}]`;
}

/** `['node', 'x']` is meant as exec form, and is none. */
function singleQuoted(rest: string): string[] | undefined {
  if (!rest.startsWith('[') || rest.includes('"')) return undefined;
  try {
    const words: unknown = JSON.parse(rest.replaceAll("'", '"'));
    const strings =
      Array.isArray(words) && words.every(word => typeof word === 'string');
    return strings ? words : undefined;
  } catch {
    return undefined;
  }
}

/** The words of exec form that do the same; a shell stays where the command needs one. */
function execWords(rest: string, scripts: Scripts): string[] | undefined {
  const meant = singleQuoted(rest);
  if (meant) return meant;
  const script = scripts.written(rest);
  if (!script.ok || !script.complete || script.commands.length === 0)
    return undefined;
  const [command, ...others] = script.commands;
  const path = rest
    .slice(command.start, command.args[0]?.start ?? command.end)
    .trim();
  const simple =
    others.length === 0 &&
    command.start === 0 &&
    command.end === rest.length &&
    command.assignments.length === 0 &&
    command.redirects.length === 0 &&
    !/[$`'"\\*?~{[(]/.test(path) &&
    command.args.every(
      ({ value, literal, start, end }) =>
        literal && !(/[*?~{[]/.test(value) && rest.slice(start, end) === value),
    );
  if (!simple)
    return [
      'sh',
      '-c',
      others.length === 0 &&
      command.name !== 'exec' &&
      command.assignments.length === 0
        ? `exec ${rest}`
        : rest,
    ];
  const words = [path, ...command.args.map(({ value }) => value)];
  return words[0] === 'exec' && words.length > 1 ? words.slice(1) : words;
}

function fixFor(
  instruction: DockerfileInstruction,
  scripts: Scripts,
): DockerfileFix {
  const words = execWords(instruction.rest, scripts);
  if (!words) return { text: FIX };
  return replaceInstruction(
    instruction,
    FIX,
    `${instruction.keyword} ${toJson(words)}`,
  );
}

function matchFor(
  instruction: DockerfileInstruction,
  scripts: Scripts,
): RuleMatch {
  const { keyword, rest } = instruction;
  return {
    instruction,
    message: rest.startsWith('[')
      ? `${keyword} is not valid JSON, so it is run by a shell. JSON takes double quotes.`
      : `${keyword} is run by a shell, which does not pass signals on.`,
    fix: fixFor(instruction, scripts),
  };
}

export const DL3025: DockerfileRule = {
  id: 'DL3025',
  aliases: ['JSONArgsRecommended'],
  concern: 'entrypoint',
  aspect: 'process',
  severity: 'warning',
  profile: 'default',
  title: 'Stop signals do not reach the service',
  why: 'In shell form a shell is the first process, and does not pass SIGTERM on: the service is killed instead of stopping in order.',
  fix: FIX,
  source: 'https://github.com/hadolint/hadolint/wiki/DL3025',
  looksAt: 'file',
  check({ dockerfile, scripts }) {
    const matches: RuleMatch[] = [];
    const choseShell: boolean[] = [];
    for (const { index, parent, windows, instructions } of dockerfile.stages) {
      // Whoever writes a SHELL wants one.
      let chosen = parent !== undefined && choseShell[parent];
      for (const instruction of instructions) {
        const { keyword, form, rest } = instruction;
        if (keyword === 'SHELL') chosen = true;
        else if (keyword === 'CMD' || keyword === 'ENTRYPOINT') {
          const isShell = form === 'shell' && rest !== '';
          if (isShell && !chosen && !windows) {
            matches.push(matchFor(instruction, scripts));
          }
        }
      }
      choseShell[index] = chosen;
    }
    return matches;
  },
  examples: {
    bad: 'FROM node:24\nCMD node server.js\n',
    good: 'FROM node:24\nCMD ["node", "server.js"]\n',
  },
};
