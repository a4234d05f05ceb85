import type { DockerfileInstruction } from '../parse/syntax';
import { parseShell } from '../shell/parseShell';
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

/** A command line of plain words and variables, each after one space: all shells read it alike. */
const PLAIN = /^[\w./][\w./:@,+-]*( ([\w./:=@,+-]|\$[A-Za-z_])+)*$/;

/** Longer ones are left to the parser, which has a limit. */
const LONGEST_PLAIN = 1000;

/** First words that are no programs. */
const RESERVED: ReadonlySet<string> = new Set(
  'if then else elif fi do done case esac while until for in select function time coproc'.split(
    ' ',
  ),
);

/** A shell that hands over to the command, if it is a single one, so that signals reach it. */
function inShell(
  rest: string,
  { isSingle }: { readonly isSingle: boolean },
): string[] {
  return ['sh', '-c', isSingle ? `exec ${rest}` : rest];
}

function withoutExec(words: string[]): string[] {
  return words[0] === 'exec' && words.length > 1 ? words.slice(1) : words;
}

/** What `execWords` finds for a command line that needs no parser. */
function plainWords(rest: string): string[] | undefined {
  if (rest.length > LONGEST_PLAIN || !PLAIN.test(rest)) return undefined;
  const words = rest.split(' ');
  const [path] = words;
  if (RESERVED.has(path)) return undefined;
  return rest.includes('$')
    ? inShell(rest, { isSingle: !/(^|\/)exec$/.test(path) })
    : withoutExec(words);
}

/** The words of exec form that do the same; a shell stays where the command needs one. */
function execWords(rest: string): string[] | undefined {
  const known = singleQuoted(rest) ?? plainWords(rest);
  if (known) return known;
  const script = parseShell(rest);
  if (!script.ok || !script.complete || script.commands.length === 0)
    return undefined;
  const [command, ...others] = script.commands;
  const path = rest
    .slice(command.start, command.args[0]?.start ?? command.end)
    .trim();
  const isPlain =
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
  if (isPlain) {
    return withoutExec([path, ...command.args.map(({ value }) => value)]);
  }
  const isSingle =
    others.length === 0 &&
    command.name !== 'exec' &&
    command.assignments.length === 0;
  return inShell(rest, { isSingle });
}

function fixFor(instruction: DockerfileInstruction): DockerfileFix {
  const words = execWords(instruction.rest);
  if (!words) return { text: FIX };
  return replaceInstruction(
    instruction,
    FIX,
    `${instruction.keyword} ${toJson(words)}`,
  );
}

function matchFor(instruction: DockerfileInstruction): RuleMatch {
  const { keyword, rest } = instruction;
  return {
    instruction,
    message: rest.startsWith('[')
      ? `${keyword} is not valid JSON, so it is run by a shell. JSON takes double quotes.`
      : `${keyword} is run by a shell, which does not pass signals on.`,
    fix: fixFor(instruction),
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
  check({ dockerfile }) {
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
            matches.push(matchFor(instruction));
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
