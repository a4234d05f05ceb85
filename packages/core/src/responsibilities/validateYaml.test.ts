import fs from 'node:fs';
import path from 'node:path';
import { packagedVocabulary } from '../vocabulary';
import { validateYaml, type FileIssue } from './validateYaml';

const vocabulary = packagedVocabulary();
const fixtures = path.join(__dirname, '../../__fixtures__/responsibilities');
const broken = path.join(fixtures, 'broken');
const expected: readonly FileIssue[] = JSON.parse(
  fs.readFileSync(path.join(broken, 'expected.json'), 'utf8'),
);

function validate(text: string) {
  return validateYaml(text, { file: 'team.yaml', vocabulary });
}

describe('validateYaml', () => {
  it('has an expectation for every broken file', () => {
    const files = fs.readdirSync(broken).filter(file => file.endsWith('.yaml'));
    expect(expected.map(({ file }) => file)).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(expected.map(issue => [issue.file, issue] as const))(
    'tells the one mistake of %s',
    (file, issue) => {
      const text = fs.readFileSync(path.join(broken, file), 'utf8');
      expect(validateYaml(text, { file, vocabulary })).toEqual([issue]);
    },
  );

  it('finds nothing wrong with a Responsibility that uses every field', () => {
    const text = fs.readFileSync(path.join(fixtures, 'complete.yaml'), 'utf8');
    expect(validate(text)).toEqual([]);
  });

  it('finds nothing wrong with an empty file, comments and other kinds', () => {
    expect(validate('')).toEqual([]);
    expect(validate('# later\n---\n# still nothing\n')).toEqual([]);
    expect(
      validate(
        'apiVersion: platform-teams/v1alpha1\nkind: ContainerContract\n',
      ),
    ).toEqual([]);
    expect(validate('- just\n- a list\n')).toEqual([]);
  });

  it('tells several mistakes of several documents, each at its line', () => {
    const text = [
      'apiVersion: platform-teams/v1alpha1',
      'kind: Responsibility',
      'metadata: { name: one }',
      'spec: { owner: sre, concerns: [loging], reviewBy: soon }',
      '---',
      'apiVersion: platform-teams/v1alpha1',
      'kind: Responsibility',
      'metadata: { name: two }',
      'spec:',
      '  concerns: [tracing]',
    ].join('\n');
    expect(validate(text).map(({ line, path: at }) => [line, at])).toEqual([
      [4, 'spec.concerns[0]'],
      [4, 'spec.reviewBy'],
      [9, 'spec.owner'],
    ]);
  });

  it('refuses a document that grows without end by aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    const text = `kind: Responsibility\n${bomb.join('\n')}`;
    expect(validate(text)).toMatchObject([
      { line: 1, message: expect.stringContaining('aliases') },
    ]);
  });

  it('tells an alias without its anchor from one that repeats too often', () => {
    expect(validate('kind: Responsibility\nmetadata: *nobody\n')).toEqual([
      {
        file: 'team.yaml',
        line: 2,
        column: 11,
        path: '',
        message: 'There is an alias (*) that no anchor (&) above it defines.',
        suggestion:
          'Define the anchor first, or put a text that begins with * into quotes.',
        unparsable: true,
      },
    ]);
  });
});
