/**
 * A file without the comments that a change brought in to say whose lines these are, or what not to
 * report. Nobody gets around a review by writing one.
 */
import { splitLines } from '../parse/sourceLines';

/** Stands in for a `# check=` directive: leaving it out would end the directives. */
const NO_CHECK = '# check=error=false';

/** Blanks comment lines; every other line stays where it is. */
export function withoutComments(
  text: string,
  lines: ReadonlySet<number>,
): string {
  const { starts, ends, count } = splitLines(text);
  const parts: string[] = [];
  let at = 0;
  for (let line = 1; line <= count; line++) {
    if (!lines.has(line)) continue;
    const comment = text.slice(starts[line - 1], ends[line - 1]);
    const check = /^\s*#\s*check\s*=/i.test(comment);
    parts.push(text.slice(at, starts[line - 1]), check ? NO_CHECK : '#');
    at = ends[line - 1];
  }
  parts.push(text.slice(at));
  return parts.join('');
}
