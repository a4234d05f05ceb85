/** Instructions in one line each, so that a table of cases can be read. For tests only. */
import { parseDockerfile } from '../parseDockerfile';
import type { DockerfileInstruction } from '../syntax';

function range(start: number, end: number): string {
  return start === end ? `${start}` : `${start}-${end}`;
}

function summarizeOne(instruction: DockerfileInstruction): string {
  const {
    keyword,
    flags,
    form,
    words,
    pairs,
    heredocs,
    trigger,
    startLine,
    endLine,
  } = instruction;
  const parts = [range(startLine, endLine), keyword];
  for (const { name, value } of flags) {
    parts.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }
  if (trigger) parts.push('>', ...summarizeOne(trigger).split(' ').slice(1));
  else if (pairs.length > 0) {
    parts.push(
      ...pairs.map(({ name, value, legacy }) =>
        value === undefined ? name : `${name}${legacy ? ':' : '='}${value}`,
      ),
    );
  } else if (words.length > 0 || form === 'exec') {
    parts.push(
      form ?? 'words',
      words.map(({ value }) => `<${value}>`).join(''),
    );
  }
  for (const heredoc of trigger ? [] : heredocs) {
    const { name, chomp, expand, fileDescriptor, content, ...lines } = heredoc;
    const marks = `${fileDescriptor || ''}<<${chomp ? '-' : ''}${expand ? name : `'${name}'`}`;
    parts.push(
      `${marks}@${range(lines.startLine, lines.endLine)}${JSON.stringify(content)}`,
    );
  }
  return parts.join(' ');
}

/** One line for each instruction, or the error. */
export function summarize(text: string): string[] {
  const parsed = parseDockerfile(text);
  return parsed.ok
    ? parsed.instructions.map(summarizeOne)
    : [`error ${parsed.error.line}: ${parsed.error.message.split('. ')[0]}`];
}

/** The lines after the FROM, or the error. */
export function summarizeBody(body: string): string[] {
  const lines = summarize(`FROM x\n${body}`);
  return lines[0] === '1 FROM words <x>' ? lines.slice(1) : lines;
}
