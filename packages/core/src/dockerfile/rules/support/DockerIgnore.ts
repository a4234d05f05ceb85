/**
 * Which files of the build context a `.dockerignore` leaves out, as its documentation has it: `*`
 * and `?` within a folder, `**` through folders, `!` for exceptions, and the last line that matches
 * decides. A file is left out with its folder.
 */

type Step =
  | { readonly kind: 'literal' | 'class'; readonly text: string }
  | { readonly kind: 'one' | 'some' | 'rest' | 'folders' };

interface IgnorePattern {
  readonly except: boolean;
  readonly steps: readonly Step[];
  /** What stands before the first wildcard. */
  readonly start: string;
}

/** What lies beyond is not looked at, so that no file can make this slow. */
const MOST_PATTERNS = 1000;
const LONGEST = 500;
const MOST_WORK = 4_000_000;

/** A path without `.`, doubled slashes, and slashes at its ends; absent where it leaves the context. */
export function contextPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function toSteps(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const text = pattern[at];
    if (text === '*' && pattern[at + 1] === '*') {
      while (pattern[at + 1] === '*') at++;
      if (pattern[at + 1] === '/') at++;
      steps.push({ kind: at + 1 >= pattern.length ? 'rest' : 'folders' });
    } else if (text === '*') steps.push({ kind: 'some' });
    else if (text === '?') steps.push({ kind: 'one' });
    else if (text === '[' && pattern.includes(']', at + 2)) {
      const close = pattern.indexOf(']', at + 2);
      steps.push({ kind: 'class', text: pattern.slice(at + 1, close) });
      at = close;
    } else if (text === '\\' && at + 1 < pattern.length) {
      at++;
      steps.push({ kind: 'literal', text: pattern[at] });
    } else steps.push({ kind: 'literal', text });
  }
  return steps;
}

function isInClass(character: string, text: string): boolean {
  const negated = text[0] === '^';
  let found = false;
  for (let at = negated ? 1 : 0; at < text.length; at++) {
    if (text[at + 1] === '-' && at + 2 < text.length) {
      found ||= character >= text[at] && character <= text[at + 2];
      at += 2;
    } else found ||= character === text[at];
  }
  return found !== negated;
}

function matchesOne(step: Step, character: string): boolean {
  if (step.kind === 'literal') return character === step.text;
  if (character === '/') return false;
  return step.kind === 'class' ? isInClass(character, step.text) : true;
}

/** The offsets of a path that a pattern's steps can reach. */
function reach(steps: readonly Step[], path: string): ReadonlySet<number> {
  let reached = new Set([0]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const from of reached) {
      if (step.kind === 'some') {
        if (next.has(from)) continue;
        let at = from;
        for (; at < path.length && path[at] !== '/'; at++) next.add(at);
        next.add(at);
      } else if (step.kind === 'rest' || step.kind === 'folders') {
        next.add(from);
        for (let at = from + 1; at <= path.length; at++) {
          if (step.kind === 'rest' || path[at - 1] === '/') next.add(at);
        }
        // Later ones reach nothing more: the first is the lowest.
        break;
      } else if (from < path.length && matchesOne(step, path[from])) {
        next.add(from + 1);
      }
    }
    if (next.size === 0) return next;
    reached = next;
  }
  return reached;
}

/** Whether a pattern matches a path or one of the folders that it lies in. */
function matches({ steps }: IgnorePattern, path: string): boolean {
  const reached = reach(steps, path);
  for (const at of reached) {
    if (at === path.length || (at > 0 && path[at] === '/')) return true;
  }
  return false;
}

function readPattern(line: string): IgnorePattern | undefined {
  let text = line.trim();
  if (text === '' || line.startsWith('#') || text.length > LONGEST) {
    return undefined;
  }
  const except = text[0] === '!';
  if (except) text = text.slice(1).trim();
  const path = contextPath(text);
  if (!path) return undefined;
  const wildcard = path.search(/[*?[\\]/);
  const start = wildcard === -1 ? path : path.slice(0, wildcard);
  return { except, steps: toSteps(path), start };
}

/** The files that a `.dockerignore` leaves out. */
export class DockerIgnore {
  readonly #patterns: readonly IgnorePattern[];
  #work = 0;

  constructor(text: string) {
    this.#patterns = text
      .split('\n', MOST_PATTERNS)
      .map(readPattern)
      .filter(pattern => pattern !== undefined);
  }

  /** Whether a path, and everything in it, is left out. */
  leavesOut(path: string): boolean {
    if (path === '' || path.length > LONGEST) return false;
    let out = false;
    for (const pattern of this.#patterns) {
      if (pattern.except !== out) continue;
      this.#work += pattern.steps.length * path.length;
      if (this.#work > MOST_WORK) return false;
      if (matches(pattern, path)) out = !pattern.except;
      else if (pattern.except && this.#mayLieIn(pattern, path)) return false;
    }
    return out;
  }

  /** Whether an exception may bring back something in a folder. */
  #mayLieIn({ start }: IgnorePattern, folder: string): boolean {
    const inside = `${folder}/`;
    return start.startsWith(inside) || inside.startsWith(start);
  }
}
