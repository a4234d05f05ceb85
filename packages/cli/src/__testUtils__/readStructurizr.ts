import { StructurizrLexer, StructurizrParser } from 'structurizr-parser';

// It knows no dashed borders, which the language has.
const DASHED_BORDER = /\n *border dashed(?=\n)/g;

/** What a reader of the Structurizr DSL has against a text: nothing, if all is well. */
export function mistakesInStructurizr(text: string): readonly string[] {
  const { tokens, errors } = StructurizrLexer.tokenize(
    text.replace(DASHED_BORDER, ''),
  );
  StructurizrParser.input = tokens;
  StructurizrParser.workspaceWrapper();
  return [...errors, ...StructurizrParser.errors].map(({ message }) => message);
}
