/**
 * Whether a path of the repository is meant by a pattern. Patterns are matched segment by segment,
 * in a time that their length times the path's bounds: no regular expression is made of them.
 */
import type { CodeOwnersDialect } from './types';

const LONGEST = 4096;

/** A pattern, cut at its slashes. */
interface Compiled {
  readonly segments: readonly string[];
  /** Whether what lies below a matched folder is meant, too. */
  readonly below: boolean;
}

function segmentsOf(pattern: string): string[] {
  return pattern.split('/').filter(segment => segment !== '');
}

/**
 * As in .gitignore: with a slash at its start or in the middle a pattern begins at the root, else
 * anywhere; a folder stands for all below it. `docs/*` is an exception on GitHub: it means the
 * files in `docs`, and nothing deeper.
 */
function compileIgnoreStyle(
  pattern: string,
  dialect: 'github' | 'bitbucket',
): Compiled {
  const segments = segmentsOf(pattern);
  // A lone slash means nothing, not everything.
  if (segments.length === 0) return { segments, below: false };
  const folder = pattern.endsWith('/');
  const inner = folder ? pattern.slice(0, -1) : pattern;
  const anchored = inner.includes('/');
  const flat =
    dialect === 'github' &&
    anchored &&
    segments[segments.length - 1] === '*' &&
    !folder;
  if (folder) {
    return {
      segments: [...(anchored ? [] : ['**']), ...segments, '**', '*'],
      below: false,
    };
  }
  return { segments: [...(anchored ? [] : ['**']), ...segments], below: !flat };
}

/** GitLab's: without a slash at its start a pattern begins anywhere; only a last slash means all below. */
function compileGitlab(pattern: string): Compiled {
  if (pattern === '*') return { segments: ['**', '*'], below: false };
  const anywhere = pattern.startsWith('/') ? [] : ['**'];
  const all = pattern.endsWith('/') ? ['**', '*'] : [];
  return {
    segments: [...anywhere, ...segmentsOf(pattern), ...all],
    below: false,
  };
}

/** Whether a character is in `[a-z]`; `undefined` for an unclosed set. */
function matchSet(
  segment: string,
  at: number,
  character: string,
): { readonly hit: boolean; readonly next: number } | undefined {
  let index = at + 1;
  const negated = segment[index] === '!' || segment[index] === '^';
  if (negated) index++;
  let hit = false;
  const first = index;
  while (
    index < segment.length &&
    (segment[index] !== ']' || index === first)
  ) {
    const low = segment[index];
    const high =
      segment[index + 1] === '-' &&
      segment[index + 2] !== undefined &&
      segment[index + 2] !== ']'
        ? segment[index + 2]
        : undefined;
    if (
      high === undefined
        ? low === character
        : low <= character && character <= high
    ) {
      hit = true;
    }
    index += high === undefined ? 1 : 3;
  }
  return index < segment.length
    ? { hit: hit !== negated, next: index + 1 }
    : undefined;
}

/** One character of a pattern against one of a name: where the pattern goes on, if they match. */
function step(
  segment: string,
  at: number,
  options: { readonly character: string; readonly sets: boolean },
): number | undefined {
  const { character, sets } = options;
  if (segment[at] === '\\' && at + 1 < segment.length) {
    return segment[at + 1] === character ? at + 2 : undefined;
  }
  if (segment[at] === '?') return at + 1;
  if (sets && segment[at] === '[') {
    const set = matchSet(segment, at, character);
    if (set) return set.hit ? set.next : undefined;
  }
  return segment[at] === character ? at + 1 : undefined;
}

/** `*` stands for any characters of one segment, going back to the last `*` only. */
function matchSegment(segment: string, name: string, sets: boolean): boolean {
  let at = 0;
  let index = 0;
  let star: number | undefined;
  let starIndex = 0;
  while (index < name.length) {
    if (segment[at] === '*') {
      star = at++;
      starIndex = index;
      continue;
    }
    const next =
      at < segment.length
        ? step(segment, at, { character: name[index], sets })
        : undefined;
    if (next !== undefined) {
      at = next;
      index++;
    } else if (star !== undefined) {
      at = star + 1;
      index = ++starIndex;
    } else {
      return false;
    }
  }
  while (segment[at] === '*') at++;
  return at === segment.length;
}

function matchSegments(
  { segments, below }: Compiled,
  path: readonly string[],
  sets: boolean,
): boolean {
  // Which places of the path the pattern may have reached after each of its segments.
  let reached = new Set([0]);
  for (let at = 0; at < segments.length && reached.size > 0; at++) {
    const segment = segments[at];
    const next = new Set<number>();
    if (segment === '**') {
      for (let to = Math.min(...reached); to <= path.length; to++) next.add(to);
    } else {
      for (const place of reached) {
        if (place < path.length && matchSegment(segment, path[place], sets)) {
          next.add(place + 1);
        }
      }
    }
    reached = next;
  }
  if (segments[segments.length - 1] === '**') return reached.size > 0;
  return reached.has(path.length) || (below && reached.size > 0);
}

/** Whether the pattern means the path, which has no slash at its start. */
export function matchPath(
  pattern: string,
  path: string,
  dialect: CodeOwnersDialect,
): boolean {
  if (pattern.length > LONGEST || path.length > LONGEST) return false;
  const compiled =
    dialect === 'gitlab'
      ? compileGitlab(pattern)
      : compileIgnoreStyle(pattern, dialect);
  if (compiled.segments.length === 0) return false;
  return matchSegments(compiled, segmentsOf(path), dialect === 'gitlab');
}
