const MOST_WORDS = 5;

/** How search marks what matched: `preTag` and `postTag` around each word. */
export interface Highlighted {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly preTag: string;
  readonly postTag: string;
}

/**
 * The words of the text that a search matched, each once: people see why a
 * responsibility came up whose title says nothing of what they typed.
 */
export function matchedWords(
  highlight: Highlighted | undefined,
): readonly string[] {
  const text = highlight?.fields.text;
  if (!highlight || !text || !highlight.preTag) return [];
  const [, ...marked] = text.split(highlight.preTag);
  const words = marked.map(part => part.split(highlight.postTag)[0].trim());
  const seen = new Map(
    words
      .filter(word => word !== '')
      .map(word => [word.toLocaleLowerCase(), word]),
  );
  return [...seen.values()].slice(0, MOST_WORDS);
}
