/** The lines of a file that is larger than the analysis goes. */
import { DOCKERFILE_LIMITS } from '../limits';
import { splitLines } from '../parse/sourceLines';
import type { AttributedLine, NotAnalysed } from '../types';

/**
 * Lines after the bound: they go with the last line before it. Their text may hold secrets that
 * nobody looked for, so it is left out.
 */
export function linesBeyondLimit(
  rest: string,
  last: AttributedLine | undefined,
): { lines: AttributedLine[]; notAnalysed: NotAnalysed[] } {
  if (rest === '' || !last) return { lines: [], notAnalysed: [] };
  const { count } = splitLines(rest);
  const lines = Array.from({ length: count }, (_, at) => ({
    ...last,
    line: last.line + 1 + at,
    text: '',
    tokens: [],
    instruction: undefined,
  }));
  const mebibytes = DOCKERFILE_LIMITS.fileBytes / 1024 / 1024;
  const range = { startLine: last.line + 1, endLine: last.line + count };
  return {
    lines,
    notAnalysed: [
      {
        ...range,
        reason: `The file is larger than ${mebibytes} MiB, and only its beginning was looked into.`,
      },
    ],
  };
}
