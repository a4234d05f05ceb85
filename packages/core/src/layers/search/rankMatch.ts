/** How well a text fits what somebody typed: 0 is best; undefined where it does not fit. @internal */
export function rankMatch(
  query: string,
  of: { readonly ref: string; readonly title: string },
): number | undefined {
  const name = of.ref.slice(of.ref.indexOf('/') + 1);
  const title = of.title.toLowerCase();
  if (of.ref === query || name === query || title === query) return 0;
  if (name.startsWith(query) || title.startsWith(query)) return 1;
  if (beginsWord(name, query) || beginsWord(title, query)) return 2;
  return title.includes(query) || of.ref.includes(query) ? 3 : undefined;
}

function beginsWord(text: string, query: string): boolean {
  for (
    let at = text.indexOf(query, 1);
    at > 0;
    at = text.indexOf(query, at + 1)
  ) {
    if (/[^\p{L}\p{N}]/u.test(text[at - 1])) return true;
  }
  return false;
}
