import { StructurizrLexer, StructurizrParser } from 'structurizr-parser';

// It knows neither dashed borders nor styles of relations by a name in quotes, which the language has.
const STYLES = /\n {4}styles \{[\s\S]*?\n {4}\}/;

/** What a reader of the Structurizr DSL has against a text: nothing, if all is well. */
export function mistakesInStructurizr(text: string): readonly string[] {
  const { tokens, errors } = StructurizrLexer.tokenize(
    text.replace(STYLES, ''),
  );
  StructurizrParser.input = tokens;
  StructurizrParser.workspaceWrapper();
  return [...errors, ...StructurizrParser.errors].map(({ message }) => message);
}
