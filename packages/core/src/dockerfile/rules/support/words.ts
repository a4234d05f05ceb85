/** Words for lists in messages. */

/** `a`, `a and b`, `a, b and 3 more`. */
export function listOf(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  if (words.length <= 3) {
    return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
  }
  return `${words.slice(0, 2).join(', ')} and ${words.length - 2} more`;
}
