import {
  assess,
  assessedFile,
  DEVELOPERS_FILE,
} from '../../__fixtures__/dockerfiles';
import { titles } from '../../__fixtures__/entities';
import { fileOwners } from '../dockerfile';
import { arrangeLines, concernsOf, type LineFilter } from './arrangeLines';

function setup(filter: LineFilter, text: string = DEVELOPERS_FILE) {
  const assessment = assess(text);
  if (!assessment.ok) throw new Error(assessment.error.message);
  const { lines, findings } = assessment;
  const owners = fileOwners(assessedFile(text), { titles });
  const parts = arrangeLines(lines, { findings, owners, filter });
  return { lines, findings, parts };
}

describe('arrangeLines', () => {
  it('puts every line into exactly one run, in order', () => {
    const { lines, parts } = setup({});
    expect(
      parts.flatMap(part =>
        part.kind === 'run' ? part.lines.map(({ line }) => line.line) : [],
      ),
    ).toEqual(lines.map(({ line }) => line));
  });

  it('gives neighbouring runs different owners', () => {
    const { parts } = setup({});
    const ids = parts.flatMap(part =>
      part.kind === 'run' ? part.owner.id : [],
    );
    expect(ids.filter((id, index) => id === ids[index - 1])).toEqual([]);
  });

  it('shows every finding once, at its last line', () => {
    const { findings, parts } = setup({});
    const shown = parts.flatMap(part =>
      part.kind === 'run' ? part.lines.flatMap(line => line.findings) : [],
    );
    expect(shown).toHaveLength(findings.length);
    expect(new Set(shown)).toEqual(new Set(findings));
  });

  it('says each reason of a run once, with its lines', () => {
    const { parts } = setup(
      {},
      'FROM a:1\nEXPOSE 80\nEXPOSE 81\nWORKDIR /app\n',
    );
    expect(
      parts.map(part =>
        part.kind === 'run'
          ? part.reasons.map(({ startLine, endLine }) => [startLine, endLine])
          : part,
      ),
    ).toEqual([
      [[1, 1]],
      [
        [2, 3],
        [4, 4],
      ],
    ]);
  });

  it('folds what a filter leaves out, together', () => {
    const { parts } = setup({ concern: 'ports' });
    expect(
      parts.map(part =>
        part.kind === 'run'
          ? part.lines.map(({ line }) => line.line)
          : `${part.startLine}-${part.endLine}`,
      ),
    ).toEqual(['1-19', [20], '21-22']);
  });

  it('keeps the line of a finding that the chosen owner decides on, whoever owns the line', () => {
    const { parts, findings } = setup({ owner: 'group:default/security' });
    const lines = parts.flatMap(part =>
      part.kind === 'run' ? part.lines.map(({ line }) => line.line) : [],
    );
    const decided = findings
      .filter(({ owner }) => owner.team === 'group:default/security')
      .map(({ line }) => line);
    expect(lines).toEqual(expect.arrayContaining(decided));
  });
});

describe('concernsOf', () => {
  it('lists what the lines are about, by title', () => {
    const { lines } = setup({}, 'FROM a:1\nEXPOSE 80\nLABEL a=b\n');
    expect(concernsOf(lines).map(({ title }) => title)).toEqual([
      'Base image',
      'Image labels',
      'Ports',
    ]);
  });
});
