import fs from 'node:fs';
import path from 'node:path';
import {
  packagedVocabulary,
  validateYaml,
  type FileIssue,
} from '@cookie-factory/platform-teams-core';
import { vocabularyOf } from './vocabularyOf';

const broken = path.join(
  path.dirname(
    require.resolve('@cookie-factory/platform-teams-core/package.json'),
  ),
  '__fixtures__/responsibilities/broken',
);
const expected: readonly FileIssue[] = JSON.parse(
  fs.readFileSync(path.join(broken, 'expected.json'), 'utf8'),
);

/** The vocabulary as the form gets it over the wire. */
function vocabulary() {
  const { concerns, disciplines, layers } = packagedVocabulary();
  const answer = {
    concerns: [...concerns.values()],
    disciplines: [...disciplines.values()],
    layers,
    learnLinks: [],
  };
  return vocabularyOf(JSON.parse(JSON.stringify(answer)));
}

describe('what the form checks with', () => {
  // The command line and the catalog are held to the same table.
  it.each(expected.map(issue => [issue.file, issue] as const))(
    'tells the one mistake of %s, at its line',
    (file, issue) => {
      const text = fs.readFileSync(path.join(broken, file), 'utf8');
      expect(validateYaml(text, { file, vocabulary: vocabulary() })).toEqual([
        issue,
      ]);
    },
  );
});
