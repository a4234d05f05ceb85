/** Writes values into a Dockerfile so that they stay what they are. */

const BARE = /^[A-Za-z0-9_.,:/@%+=-]+$/;
const SPECIAL = /\$\$|\$\{([A-Za-z_][A-Za-z0-9_.]*)\}/g;

/** A piece of a value: a text, or a reference to a variable. */
export type ValuePart =
  { readonly text: string } | { readonly reference: string };

/** Reads a value of a contract: `${NAME}` is a reference, `$$` is one `$`. */
export function valueParts(value: string): readonly ValuePart[] {
  const parts: ValuePart[] = [];
  let text = '';
  let at = 0;
  for (const match of value.matchAll(SPECIAL)) {
    text += value.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] === undefined) {
      text += '$';
      continue;
    }
    if (text) parts.push({ text });
    parts.push({ reference: match[1] });
    text = '';
  }
  text += value.slice(at);
  if (text) parts.push({ text });
  return parts;
}

/** Writes a text as a value of a contract. */
export function literalValue(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** A value of a contract for ENV, ARG and LABEL. */
export function quoteValue(value: string): string {
  if (BARE.test(value)) return value;
  const quoted = valueParts(value).map(part =>
    'text' in part
      ? part.text.replace(/["\\$]/g, character => `\\${character}`)
      : `\${${part.reference}}`,
  );
  return `"${quoted.join('')}"`;
}

/** Names that a value refers to. */
export function referencesOf(value: string): readonly string[] {
  return valueParts(value).flatMap(part =>
    'reference' in part ? part.reference : [],
  );
}

/** A command in exec form. */
export function execForm(words: readonly string[]): string {
  return `[${words.map(word => JSON.stringify(word)).join(', ')}]`;
}

/** A word for the shell. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9+._:=/-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}
