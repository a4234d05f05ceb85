/** What BuildKit refuses of a HEALTHCHECK: its type, its command, and durations that are none. */
import type { DockerfileFlag, DockerfileInstruction } from './syntax';

const DURATIONS: ReadonlySet<string> = new Set([
  'interval',
  'timeout',
  'start-period',
  'start-interval',
]);

const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 60e3,
  h: 3600e3,
};

const LONGEST_DURATION = 60;

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** The number at an offset, digits with at most one point among them, and where it ends. */
function numberAt(text: string, start: number) {
  let at = start;
  let digits = 0;
  let points = 0;
  for (; at < text.length; at++) {
    if (text[at] === '.') points++;
    else if (isDigit(text[at])) digits++;
    else break;
  }
  return digits > 0 && points <= 1
    ? { value: Number(text.slice(start, at)), end: at }
    : undefined;
}

/** A duration as Go writes it, such as `1m30s`, in milliseconds; `undefined` for anything else. */
export function goDuration(text: string): number | undefined {
  if (text.length > LONGEST_DURATION) return undefined;
  const negative = text.startsWith('-');
  const start = negative || text.startsWith('+') ? 1 : 0;
  if (text.slice(start) === '0') return 0;
  let total = 0;
  let at = start;
  while (at < text.length) {
    const number = numberAt(text, at);
    if (!number) return undefined;
    let end = number.end;
    while (end < text.length && text[end] !== '.' && !isDigit(text[end])) end++;
    const unit = text.slice(number.end, end);
    if (!Object.hasOwn(MILLISECONDS, unit)) return undefined;
    total += number.value * MILLISECONDS[unit];
    at = end;
  }
  if (at === start) return undefined;
  return negative ? -total : total;
}

function checkDuration({ name, value }: DockerfileFlag): string | undefined {
  if (!value) return undefined;
  const duration = goDuration(value);
  if (duration === undefined) {
    return /^\d+$/.test(value)
      ? `time: missing unit in duration of --${name}. Write seconds as ${value.slice(0, 10)}s`
      : `time: invalid duration of --${name}. Write it as 30s or 1m30s`;
  }
  return duration !== 0 && duration < 1
    ? `Interval "${name}" cannot be less than 1ms. Write a longer one, or remove the flag`
    : undefined;
}

function checkRetries({ value }: DockerfileFlag): string | undefined {
  if (!value) return undefined;
  if (!/^[+-]?\d{1,10}$/.test(value)) {
    return '--retries is no whole number. Write it as --retries=3';
  }
  return Number(value) < 0
    ? '--retries cannot be negative. Write how often a check may fail'
    : undefined;
}

/** Why BuildKit refuses a HEALTHCHECK that has words. */
export function checkHealthcheck({
  words,
  flags,
}: DockerfileInstruction): string | undefined {
  const type = words[0].value.toUpperCase();
  if (type === 'NONE') {
    return words.length === 1
      ? undefined
      : 'HEALTHCHECK NONE takes no arguments';
  }
  if (type !== 'CMD') {
    return 'Unknown type in HEALTHCHECK (try CMD). Write HEALTHCHECK CMD and a command, or HEALTHCHECK NONE';
  }
  if (words.length === 1) return 'Missing command after HEALTHCHECK CMD';
  for (const flag of flags) {
    const problem = DURATIONS.has(flag.name)
      ? checkDuration(flag)
      : flag.name === 'retries' && checkRetries(flag);
    if (problem) return problem;
  }
  return undefined;
}
