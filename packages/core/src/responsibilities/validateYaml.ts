/**
 * Checks the Responsibilities of a YAML text, several documents included, and
 * tells for each mistake its line, so that people can jump to it.
 */
import { isMap, LineCounter, parseAllDocuments, type Document } from 'yaml';
import { createIssue, type Issue, type IssuePath } from '../catalog/Issue';
import type { Vocabulary } from '../vocabulary/types';
import { claimsToBeResponsibility } from './claimsToBeResponsibility';
import {
  describeAliases,
  describeSyntax,
  type SyntaxMistake,
} from './describeSyntax';
import { parseResponsibility } from './parseResponsibility';

/** One mistake in a file. @public */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `spec.concerns[0]`; empty where the file is no YAML. */
  readonly path: string;
  readonly message: string;
  readonly suggestion: string;
  /** True where the text is no YAML, so that nothing else could be checked. */
  readonly unparsable?: true;
}

/**
 * Checks every Responsibility in a YAML text. Entities of other kinds are not
 * looked at.
 *
 * @public
 */
export function validateYaml(
  text: string,
  options: { readonly file: string; readonly vocabulary: Vocabulary },
): readonly FileIssue[] {
  const { file, vocabulary } = options;
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const documents = parseAllDocuments(text, { lineCounter });
  const seen = new Set<string>();
  return [...documents].flatMap(document => {
    const found = documentMistakes(document, { text, vocabulary, seen });
    return found.map(({ offset, ...words }) => ({
      file,
      ...place(offset),
      ...words,
    }));
  });
}

interface Mistake extends Omit<FileIssue, 'file' | 'line' | 'column'> {
  readonly offset: number;
}

function documentMistakes(
  document: Document.Parsed,
  context: {
    readonly text: string;
    readonly vocabulary: Vocabulary;
    readonly seen: Set<string>;
  },
): readonly Mistake[] {
  const { text, vocabulary, seen } = context;
  const [syntax] = document.errors;
  if (syntax) return [unparsable(describeSyntax(syntax, text))];
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return [unparsable(describeAliases(document))];
  }
  return issuesOf(value, vocabulary, seen).map(issue => ({
    offset: offsetOf(document, issue.path),
    path: issue.pathText,
    message: issue.message,
    suggestion: issue.suggestion,
  }));
}

function unparsable(mistake: SyntaxMistake): Mistake {
  return { path: '', ...mistake, unparsable: true };
}

function issuesOf(
  value: unknown,
  vocabulary: Vocabulary,
  seen: Set<string>,
): readonly Issue[] {
  if (!claimsToBeResponsibility(value)) return [];
  const result = parseResponsibility(value, vocabulary);
  if (!result.ok) return result.issues;
  const { ref } = result.responsibility;
  if (seen.has(ref)) {
    return [
      createIssue(
        ['metadata', 'name'],
        `The file holds ${ref} twice.`,
        'Give one of them another name: the catalog would keep only one.',
      ),
    ];
  }
  seen.add(ref);
  return [];
}

/** Where the value at a path begins, or its nearest parent that exists. @internal */
export function offsetOf(document: Document.Parsed, path: IssuePath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(item => String(item.key) === key);
      const range = (pair?.key as { range?: readonly number[] } | undefined)
        ?.range;
      if (range) return range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0];
  }
  return document.contents?.range?.[0] ?? document.range[0];
}
