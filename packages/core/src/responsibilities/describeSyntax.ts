/** What is wrong with a text that is no YAML, in words for who wrote it. */
import { visit, type Document, type YAMLParseError } from 'yaml';

/** A mistake with its place in the text. @internal */
export interface SyntaxMistake {
  readonly offset: number;
  readonly message: string;
  readonly suggestion: string;
}

/** Mistakes that have a remedy of their own, by the parser's code. */
const KNOWN: Readonly<
  Record<string, { readonly message?: string; readonly suggestion: string }>
> = {
  DUPLICATE_KEY: {
    message: 'A key stands here that stands above already.',
    suggestion: 'Keep one of the two.',
  },
  TAB_AS_INDENT: { suggestion: 'Indent by spaces instead.' },
};

/** Describes the first mistake of a document that could not be parsed. @internal */
export function describeSyntax(
  { code, message, pos }: YAMLParseError,
  text: string,
): SyntaxMistake {
  const known = KNOWN[code];
  const [words] = message.split(/ at line \d/);
  // What never closes is noticed at the end only, below all that was written.
  const end = Math.max(text.trimEnd().length - 1, 0);
  return {
    offset: Math.min(pos[0], end),
    message: known?.message ?? `This is no valid YAML: ${words}.`,
    suggestion:
      known?.suggestion ??
      'Check the indentation, quotes and brackets at this line.',
  };
}

/** Describes why a document that parses has no value: the aliases in it. @internal */
export function describeAliases(document: Document.Parsed): SyntaxMistake {
  const anchors = new Set<string>();
  let unknown: number | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      if (anchors.has(source)) return undefined;
      unknown = range?.[0];
      return visit.BREAK;
    },
    Value: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  return unknown === undefined
    ? {
        offset: document.contents?.range?.[0] ?? document.range[0],
        message: 'The document repeats itself too often by aliases.',
        suggestion: 'Write the values out instead of using * and &.',
      }
    : {
        offset: unknown,
        message: 'There is an alias (*) that no anchor (&) above it defines.',
        suggestion:
          'Define the anchor first, or put a text that begins with * into quotes.',
      };
}
