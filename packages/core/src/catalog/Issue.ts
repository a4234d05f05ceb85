/**
 * One mistake in what somebody wrote, in YAML or in app-config: where it
 * stands, what is wrong, and what would be right.
 */

/** Where a value stands: keys and list positions from the root. @public */
export type IssuePath = readonly (string | number)[];

/** One mistake, with its remedy. @public */
export interface Issue {
  readonly path: IssuePath;
  /** The path as people write it: `spec.concerns[0]`. */
  readonly pathText: string;
  readonly message: string;
  /** What would be right. */
  readonly suggestion: string;
}

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
const LONGEST_QUOTE = 60;

/** Builds an issue. @public */
export function createIssue(
  path: IssuePath,
  message: string,
  suggestion: string,
): Issue {
  return { path, pathText: formatIssuePath(path), message, suggestion };
}

/** Writes a path the way people do: `spec.appliesTo[0].filter`. @public */
export function formatIssuePath(path: IssuePath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') {
      text += `[${part}]`;
    } else if (PLAIN_KEY.test(part)) {
      text += text ? `.${part}` : part;
    } else {
      text += `[${quote(part)}]`;
    }
  }
  return text;
}

/** Writes a value for a message: short, on one line, and never an object's whole content. @internal */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'an object';
  const text = String(value);
  const short =
    text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}

/** Joins words for a sentence: "a, b or c". @internal */
export function joinWords(
  words: readonly string[],
  conjunction: 'and' | 'or' = 'and',
): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`;
}
