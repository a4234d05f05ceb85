/** What must hold for the analysis of every text, however broken. */
import {
  assessDockerfile,
  parseDockerfile,
  type DockerfileInstruction,
} from '@cookie-factory/platform-teams-core';

function lineProblem(text: string): string | undefined {
  const { lines } = parseDockerfile(text);
  let at = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.starts[line] !== at) return `line ${line + 1} begins elsewhere`;
    at = lines.starts[line + 1] ?? text.length;
    const end = text.slice(lines.ends[line], at);
    if (!/^\r*\n?$/.test(end)) return `line ${line + 1} has no line end`;
  }
  return at === text.length ? undefined : 'the lines do not rebuild the text';
}

function spanProblem(
  text: string,
  instruction: DockerfileInstruction,
): string | undefined {
  const { logical, span, keyword, keywordSpan, words, pairs, flags } =
    instruction;
  const pieces = logical.at.map((start, piece) => {
    const length = (logical.at[piece + 1] ?? logical.text.length) - start;
    const from = logical.from[piece];
    return text.slice(from, from + length);
  });
  if (pieces.join('') !== logical.text) {
    return `${keyword} is not rebuilt from its pieces`;
  }
  for (const part of [...words, ...pairs, ...flags]) {
    if (part.span.start < span.start || part.span.end > span.end) {
      return `${keyword} has a part outside of itself`;
    }
  }
  if (logical.at.length > 1) return undefined;
  if (
    text.slice(keywordSpan.start, keywordSpan.end).toUpperCase() !== keyword
  ) {
    return `${keyword} stands elsewhere than its span says`;
  }
  const plain = instruction.form === 'exec' ? [] : words;
  return plain.some(
    word => text.slice(word.span.start, word.span.end) !== word.value,
  )
    ? `${keyword} has a word elsewhere than its span says`
    : undefined;
}

function instructionProblem(text: string): string | undefined {
  const parsed = parseDockerfile(text);
  let line = 0;
  for (const instruction of parsed.instructions) {
    const { startLine, codeEndLine, endLine, span } = instruction;
    if (startLine <= line) return `two instructions own line ${startLine}`;
    if (codeEndLine < startLine || endLine < codeEndLine) {
      return `the lines of ${instruction.keyword} are out of order`;
    }
    const { starts, ends } = parsed.lines;
    if (
      span.start < starts[startLine - 1] ||
      span.start > ends[startLine - 1] ||
      span.end !== ends[endLine - 1]
    ) {
      // A keyword that continuations push to a later line begins there.
      const later = span.start <= ends[codeEndLine - 1];
      if (!later || span.end !== ends[endLine - 1]) {
        return `the span of ${instruction.keyword} is not that of its lines`;
      }
    }
    line = endLine;
    const problem = spanProblem(text, instruction);
    if (problem) return problem;
  }
  return undefined;
}

function assessmentProblem(text: string): string | undefined {
  const assessment = assessDockerfile(text, {
    file: 'Dockerfile',
    profile: 'all',
  });
  const { lines } = parseDockerfile(text);
  const binary = text.includes('\0');
  const expected = assessment.ok
    ? lines.count
    : Math.max(0, (assessment.error.line ?? 1) - 1);
  if (assessment.lines.length !== (binary ? 0 : expected)) {
    return `${assessment.lines.length} lines have owners, not ${expected}`;
  }
  for (const [at, line] of assessment.lines.entries()) {
    if (line.line !== at + 1) return `line ${at + 1} is owned twice, or never`;
    if (!line.concern || !line.role || !line.owner.outcome || !line.reason) {
      return `line ${line.line} has no owner`;
    }
    let end = 0;
    for (const token of line.tokens) {
      if (token.start !== end || token.end <= token.start) {
        return `line ${line.line} has a gap between its spans`;
      }
      end = token.end;
    }
    if (end !== line.text.length) return `line ${line.line} is not covered`;
    const source = text.slice(lines.starts[at], lines.ends[at]);
    if (line.text !== source && !line.text.includes('••••••••')) {
      return `line ${line.line} is shown otherwise than it stands`;
    }
  }
  return undefined;
}

/** What the analysis of a text does wrong; `undefined` where it does nothing wrong. */
export function dockerfileProblem(text: string): string | undefined {
  try {
    return (
      lineProblem(text) ?? instructionProblem(text) ?? assessmentProblem(text)
    );
  } catch (error) {
    return error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  }
}
