import type { FileIssue } from '@cookie-factory/platform-teams-core';
import { fieldIssues, mistakesIn, saidOf } from './fieldIssues';

const issue = (path: string): FileIssue => ({
  file: 'a.yaml',
  line: 1,
  column: 1,
  path,
  message: `Wrong at ${path}.`,
  suggestion: 'Mend it.',
});

describe('fieldIssues', () => {
  it.each([
    ['spec.concerns', ['spec.concerns', 'spec.concerns[1]']],
    ['spec.appliesTo[1]', ['spec.appliesTo[1].filter.kind']],
    ['spec.owner', []],
  ])('finds the mistakes of %s', (field, paths) => {
    const issuesOf = fieldIssues(
      [
        'spec.concerns',
        'spec.concerns[1]',
        'spec.concernsToo',
        'spec.appliesTo[1].filter.kind',
        'spec.appliesTo[11]',
      ].map(issue),
    );
    expect(issuesOf(field).map(({ path }) => path)).toEqual(paths);
  });
});

describe('saidOf', () => {
  it('says the mistake with its remedy, else the help', () => {
    expect(saidOf([issue('spec.owner')], 'Help')).toEqual({
      error: true,
      helperText: 'Wrong at spec.owner. Mend it.',
    });
    expect(saidOf([], 'Help')).toEqual({ error: false, helperText: 'Help' });
  });
});

describe('mistakesIn', () => {
  const issues = ['metadata.name', 'spec.owner', 'spec.concerns'].map(issue);

  it.each([
    ['nothing is filled in', { name: '', owner: '' }, []],
    [
      'all is filled in, and wrong',
      { name: 'a b', owner: 'x', concerns: ['y'] },
      ['metadata.name', 'spec.owner', 'spec.concerns'],
    ],
    [
      'it only helps',
      { name: '', owner: 'x', assists: ['y'] },
      ['spec.owner', 'spec.concerns'],
    ],
  ])('tells what is wrong when %s', (_, draft, paths) => {
    expect(mistakesIn(issues, draft).map(({ path }) => path)).toEqual(paths);
  });
});
