/** Finds the here-documents that a line opens. */
import { lexShellWords } from './lexShellWords';
import { skipSpace } from './whitespace';

/** A here-document as its opening word names it. */
export interface HeredocMarker {
  readonly name: string;
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly fileDescriptor: number;
}

function countQuotes(text: string): number {
  let quotes = 0;
  for (const character of text) {
    if (character === "'" || character === '"') quotes++;
  }
  return quotes;
}

/** Reads one word as the opening of a here-document, such as `3<<-'EOF'`. */
export function parseHeredoc(word: string): HeredocMarker | undefined {
  if (!word.includes('<<')) return undefined;
  let at = 0;
  while (word[at] >= '0' && word[at] <= '9') at++;
  if (!word.startsWith('<<', at)) return undefined;
  const fileDescriptor = at === 0 ? 0 : Number(word.slice(0, at));
  at += 2;
  const chomp = word[at] === '-';
  if (chomp) at++;
  const rest = word.slice(skipSpace(word, at, word.length));
  if (rest === '' || rest.includes('<')) return undefined;
  const names = lexShellWords(rest, { raw: false });
  if (names?.length !== 1) return undefined;
  const raw = lexShellWords(rest, { raw: true })?.[0] ?? '';
  const name = names[0];
  return {
    name,
    expand: countQuotes(name) === countQuotes(raw),
    chomp,
    fileDescriptor,
  };
}

/** The here-documents of a line, in the order of their bodies. */
export function findHeredocs(line: string): HeredocMarker[] {
  if (!line.includes('<<')) return [];
  const words = lexShellWords(line, { raw: true }) ?? [];
  return words.flatMap(word => parseHeredoc(word) ?? []);
}
