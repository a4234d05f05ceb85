/**
 * How deep a script nests at most, by brackets and compound commands that are open at once. A
 * cheap upper bound, taken before the shell parser sees the text.
 */

const OPENS = new Set(['if', 'case', 'for', 'while', 'until', 'select']);
const CLOSES = new Set(['fi', 'esac', 'done']);

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** The most unclosed brackets and compound commands at any point of a script. */
export function nestingDepth(text: string): number {
  let depth = 0;
  let most = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 123) {
      depth++;
      at++;
    } else if (code === 41 || code === 125) {
      depth = Math.max(0, depth - 1);
      at++;
    } else if (isLetter(code)) {
      const start = at;
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      if (at - start <= 6) {
        const word = text.slice(start, at);
        if (OPENS.has(word)) depth++;
        else if (CLOSES.has(word)) depth = Math.max(0, depth - 1);
      }
    } else {
      at++;
    }
    if (depth > most) most = depth;
  }
  return most;
}
