/** Reads one YAML document, and gives every mistake in it a line. */
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Issue } from '../../../catalog/Issue';
import {
  offsetOf,
  type FileIssue,
} from '../../../responsibilities/validateYaml';

/** Above this size nobody wrote the file by hand. */
const MOST_BYTES = 256 * 1024;
const MOST_ALIASES = 100;

/** A document's value, or what is wrong with its YAML. */
export type YamlRead =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Gives a mistake in the value its place in the file. */
      locate(issue: Issue): FileIssue;
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** Reads a YAML text that holds one document. */
export function readYamlDocument(text: string, file: string): YamlRead {
  if (text.length > MOST_BYTES) {
    return refuse(file, {
      message: `The file is larger than ${MOST_BYTES / 1024} kB.`,
      suggestion: 'Check that it is the right file.',
    });
  }
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const parsed = parseAllDocuments(text, { lineCounter });
  // An empty text is reported as such instead of as documents.
  const documents: readonly Document.Parsed[] = Array.isArray(parsed)
    ? parsed
    : [];
  const [document, second] = documents;
  if (!document) {
    return refuse(file, {
      message: 'The file is empty.',
      suggestion: 'Write apiVersion, kind, metadata and spec.',
    });
  }
  const [syntax] = document.errors;
  if (syntax) {
    const [message] = syntax.message.split(/ at line \d/);
    return refuse(file, {
      ...place(syntax.pos[0]),
      message: `This is no valid YAML: ${message}.`,
      suggestion: 'Check the indentation, quotes and brackets at this line.',
    });
  }
  if (second) {
    return refuse(file, {
      ...place(second.range[0]),
      message: 'The file holds more than one document.',
      suggestion: 'Put each into a file of its own.',
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return refuse(file, {
      message: 'An alias (*) points nowhere, or aliases repeat too much.',
      suggestion: 'Write the values out instead of using * and &.',
    });
  }
  const locate = (issue: Issue): FileIssue => ({
    file,
    ...place(offsetOf(document, issue.path)),
    path: issue.pathText,
    message: issue.message,
    suggestion: issue.suggestion,
  });
  return { ok: true, value, locate };
}

function refuse(
  file: string,
  issue: Partial<FileIssue> & Pick<FileIssue, 'message' | 'suggestion'>,
): YamlRead {
  return {
    ok: false,
    issues: [{ file, line: 1, column: 1, path: '', ...issue }],
  };
}
