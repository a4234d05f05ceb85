/** Reads the joined text of one instruction: keyword, flags, form, words and pairs. */
import { inCapitals, isKeyword } from './keywords';
import { toSource, toSpan, type LogicalLine } from './logicalLine';
import { parseExecForm } from './parseExecForm';
import { parseArgs, parsePairs, type PairRange } from './parsePairs';
import { splitAtSpace, type WordRange } from './parseWords';
import { splitCommand, type SplitCommand } from './splitCommand';
import type {
  DockerfileFlag,
  DockerfileHeredoc,
  DockerfileInstruction,
  DockerfilePair,
  DockerfileWord,
} from './syntax';
import { isSpace, skipSpace } from './whitespace';

/** Where an instruction stands in its file, here-documents left out. */
export interface InstructionPlace {
  readonly index: number;
  readonly startLine: number;
  /** The last line of its code. */
  readonly codeEndLine: number;
  /** The offset at which that line ends. */
  readonly codeEnd: number;
  /** The last stage that was opened before; -1 for none. */
  readonly stage: number;
  readonly commentLines: readonly number[];
}

/** An instruction, or what BuildKit would refuse it for. */
export type InstructionResult =
  | { readonly instruction: DockerfileInstruction }
  | { readonly problem: string };

const NOT_STRINGS =
  'When using JSON array syntax, arrays must be comprised of strings only. Put every element in double quotes';

/** Shared by the many instructions that have none. */
const NONE: readonly never[] = [];

type Arguments = {
  form?: 'exec' | 'shell';
  words?: readonly WordRange[];
  pairs?: readonly PairRange[];
  trigger?: DockerfileInstruction;
};

function wholeRest(text: string, command: SplitCommand): WordRange[] {
  const { restStart: start, restEnd: end } = command;
  return start < end ? [{ value: text.slice(start, end), start, end }] : [];
}

function readMaybeJson(
  text: string,
  command: SplitCommand,
  shellWords: WordRange[],
): Arguments | { problem: string } {
  const form = parseExecForm(text, command.restStart, command.restEnd);
  if (form.kind === 'not-strings') return { problem: NOT_STRINGS };
  if (form.kind === 'exec') return { form: 'exec', words: form.words };
  return { form: 'shell', words: shellWords };
}

function readHealthcheck(
  text: string,
  command: SplitCommand,
): Arguments | { problem: string } {
  const { restStart, restEnd } = command;
  let at = restStart;
  while (at < restEnd && !isSpace(text.charCodeAt(at))) at++;
  if (at === restStart) return {};
  const type = { value: text.slice(restStart, at), start: restStart, end: at };
  const next = { ...command, restStart: skipSpace(text, at, restEnd) };
  const rest = readMaybeJson(text, next, wholeRest(text, next));
  if ('problem' in rest) return rest;
  return { ...rest, words: [type, ...(rest.words ?? [])] };
}

/** How an instruction is read. */
interface ParseOptions {
  readonly escape: string;
  readonly place: InstructionPlace;
  /** Where in the joined text it begins; absent: at its beginning. */
  readonly start?: number;
  /** Whether it is the one that an ONBUILD keeps. */
  readonly nested?: boolean;
  /** Where its span begins, if not at its keyword: that of an ONBUILD is also its trigger's. */
  readonly spanStart?: number;
}

function readArguments(
  keyword: string,
  command: SplitCommand,
  line: LogicalLine,
  options: ParseOptions,
): Arguments | { problem: string } {
  const { text } = line;
  const range = {
    start: command.restStart,
    end: command.restEnd,
    escape: options.escape,
  };
  switch (keyword) {
    case 'ENV':
    case 'LABEL':
      return parsePairs(keyword, text, range);
    case 'ARG':
      return { pairs: parseArgs(text, range) };
    case 'FROM':
    case 'EXPOSE':
      return { words: splitAtSpace(text, range.start, range.end) };
    case 'ADD':
    case 'COPY':
    case 'VOLUME':
      return readMaybeJson(
        text,
        command,
        splitAtSpace(text, range.start, range.end),
      );
    case 'CMD':
    case 'ENTRYPOINT':
    case 'RUN':
    case 'SHELL':
      return readMaybeJson(text, command, wholeRest(text, command));
    case 'HEALTHCHECK':
      return readHealthcheck(text, command);
    case 'ONBUILD': {
      if (range.start >= range.end) return {};
      const child = parseInstruction(line, {
        ...options,
        start: range.start,
        spanStart: toSource(line, command.keywordStart),
        // An ONBUILD inside an ONBUILD is refused later; do not follow it down.
        nested: true,
      });
      return 'problem' in child ? child : { trigger: child.instruction };
    }
    default:
      return isKeyword(keyword) ? { words: wholeRest(text, command) } : {};
  }
}

function toFlag(
  line: LogicalLine,
  word: { value: string; start: number; end: number },
): DockerfileFlag {
  const equals = word.value.indexOf('=');
  return {
    name: equals === -1 ? word.value.slice(2) : word.value.slice(2, equals),
    value: equals === -1 ? undefined : word.value.slice(equals + 1),
    span: toSpan(line, word.start, word.end),
  };
}

function toWord(line: LogicalLine, word: WordRange): DockerfileWord {
  return { value: word.value, span: toSpan(line, word.start, word.end) };
}

function toPair(line: LogicalLine, pair: PairRange): DockerfilePair {
  return {
    name: pair.name,
    value: pair.value,
    span: toSpan(line, pair.start, pair.end),
    valueSpan:
      pair.value === undefined
        ? undefined
        : toSpan(line, pair.valueStart, pair.end),
    legacy: pair.legacy,
  };
}

/** FROM opens the next stage; under an ONBUILD it does so in another file. */
function stageAt(
  keyword: string,
  { place, nested }: ParseOptions,
): number | undefined {
  const opened = keyword === 'FROM' && !nested ? place.stage + 1 : place.stage;
  return opened === -1 ? undefined : opened;
}

/** Reads one instruction from its joined text, as if no here-document followed. */
export function parseInstruction(
  line: LogicalLine,
  options: ParseOptions,
): InstructionResult {
  const { text } = line;
  const { place } = options;
  const command = splitCommand(text, options.start);
  const keyword = inCapitals(
    text.slice(command.keywordStart, command.keywordEnd),
  );
  const skip = options.nested && keyword === 'ONBUILD';
  const found = skip ? {} : readArguments(keyword, command, line, options);
  if ('problem' in found) return found;
  const keywordSpan = toSpan(line, command.keywordStart, command.keywordEnd);
  return {
    instruction: {
      index: place.index,
      keyword,
      keywordSpan,
      span: {
        start: options.spanStart ?? keywordSpan.start,
        end: place.codeEnd,
      },
      startLine: place.startLine,
      codeEndLine: place.codeEndLine,
      endLine: place.codeEndLine,
      flags:
        command.flags.length > 0
          ? command.flags.map(flag => toFlag(line, flag))
          : NONE,
      form: found.form,
      rest: text.slice(command.restStart, command.restEnd),
      words: found.words?.map(word => toWord(line, word)) ?? NONE,
      pairs: found.pairs?.map(pair => toPair(line, pair)) ?? NONE,
      heredocs: NONE,
      trigger: found.trigger,
      stage: stageAt(keyword, options),
      commentLines: place.commentLines,
      logical: line,
      restStart: command.restStart,
    },
  };
}

/** The instruction with the here-documents that follow it, which it ends with. */
export function withHeredocs(
  instruction: DockerfileInstruction,
  heredocs: readonly DockerfileHeredoc[],
  end: { readonly line: number; readonly offset: number },
): DockerfileInstruction {
  const { trigger, span } = instruction;
  return {
    ...instruction,
    heredocs,
    span: { start: span.start, end: end.offset },
    endLine: end.line,
    trigger: trigger && withHeredocs(trigger, heredocs, end),
  };
}

/** Whether here-documents may follow: RUN, COPY and ADD in shell form, under ONBUILD too. */
export function canOpenHeredoc(instruction: DockerfileInstruction): boolean {
  const inner = instruction.trigger ?? instruction;
  return (
    (inner.keyword === 'RUN' ||
      inner.keyword === 'COPY' ||
      inner.keyword === 'ADD') &&
    inner.form !== 'exec'
  );
}
