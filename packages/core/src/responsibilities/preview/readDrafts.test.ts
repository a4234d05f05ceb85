import fs from 'node:fs';
import path from 'node:path';
import { packagedVocabulary } from '../../vocabulary';
import type { FileIssue } from '../validateYaml';
import { readDrafts } from './readDrafts';

const vocabulary = packagedVocabulary();
const broken = path.join(
  __dirname,
  '../../../__fixtures__/responsibilities/broken',
);
const expected: readonly FileIssue[] = JSON.parse(
  fs.readFileSync(path.join(broken, 'expected.json'), 'utf8'),
);

describe('readDrafts', () => {
  it.each(expected.map(issue => [issue.file, issue] as const))(
    'previews nothing of %s, and tells its one mistake',
    (file, issue) => {
      const text = fs.readFileSync(path.join(broken, file), 'utf8');
      expect(readDrafts(text, { file, vocabulary })).toEqual({
        ok: false,
        issues: [issue],
      });
    },
  );

  it('says that a text holds nothing to preview', () => {
    expect(
      readDrafts('kind: Component\n', { file: 'a.yaml', vocabulary }),
    ).toEqual({
      ok: false,
      issues: [
        {
          file: 'a.yaml',
          line: 1,
          column: 1,
          path: '',
          message: 'There is no Responsibility in the text.',
          suggestion:
            'Begin with apiVersion: platform-teams/v1alpha1 and kind: Responsibility.',
        },
      ],
    });
  });
});
