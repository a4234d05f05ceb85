import { parseCodeOwners } from './parseCodeOwners';
import { pipelineOwnersOf } from './pipelineOwnersOf';
import type { CodeOwnersDialect } from './types';

const ownersIn = (text: string, dialect: CodeOwnersDialect = 'github') =>
  pipelineOwnersOf(parseCodeOwners(text, dialect));

describe('pipelineOwnersOf', () => {
  it.each([
    '.github/workflows/',
    '/.github/workflows/**',
    '/.github/workflows/*.yaml',
    '/.github/workflows/deploy.yml',
    '/.github/',
    '.gitlab-ci.yml',
    '.gitlab/ci/',
    'Jenkinsfile',
    '/services/shop/Jenkinsfile',
    'bitbucket-pipelines.yml',
    'azure-pipelines.yml',
    '/.azure-pipelines/release.yml',
    '/.circleci/config.yml',
    '.circleci/',
    '.buildkite/',
    '/.tekton/',
    '.drone.yml',
    '.travis.yml',
  ])('takes a line for %s', pattern => {
    expect(ownersIn(`* @dough/shop\n${pattern} @dough/devx\n`)).toEqual([
      '@dough/devx',
    ]);
  });

  it.each([
    '/src/',
    '/docs/*.md',
    '/.github/CODEOWNERS',
    '/.github/ISSUE_TEMPLATE/',
    '/Dockerfile',
  ])('takes no line for %s', pattern => {
    expect(ownersIn(`* @dough/shop\n${pattern} @dough/devx\n`)).toEqual([]);
  });

  it('says nobody where the line for everything decides', () => {
    expect(ownersIn('* @dough/shop\n')).toEqual([]);
    // The last line wins.
    expect(
      ownersIn('/.github/workflows/ @dough/devx\n* @dough/shop\n'),
    ).toEqual([]);
  });

  it('says nobody where pipelines have none, and of an empty file', () => {
    expect(ownersIn('* @dough/shop\n/.github/workflows/\n')).toEqual([]);
    expect(ownersIn('')).toEqual([]);
  });

  it('names whoever else owns everything as well, when pipelines have a line', () => {
    expect(
      ownersIn('* @dough/shop\n/.github/workflows/ @dough/shop @dough/devx\n'),
    ).toEqual(['@dough/shop', '@dough/devx']);
  });

  it('joins the owners of all kinds of pipeline files, each once', () => {
    expect(
      ownersIn(
        '/.github/workflows/ @dough/devx\nJenkinsfile @dough/builds @dough/devx\n',
      ),
    ).toEqual(['@dough/devx', '@dough/builds']);
  });

  it('looks into each section of GitLab’s', () => {
    expect(
      ownersIn(
        '[Everything] @dough/shop\n*\n\n^[Pipelines] @dough/devx\n.gitlab-ci.yml\n',
        'gitlab',
      ),
    ).toEqual(['@dough/devx']);
  });

  it('finds pipeline files that are named one by one, at most twenty of them', () => {
    const lines = (from: number, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `/.github/workflows/w${from + at}.yml @dough/t${from + at}`,
      ).join('\n');

    expect(ownersIn(lines(0, 3))).toEqual([
      '@dough/t0',
      '@dough/t1',
      '@dough/t2',
    ]);
    expect(ownersIn(lines(0, 500))).toHaveLength(20);
  });

  it('keeps at most fifty owners of a hostile line', () => {
    const owners = Array.from({ length: 900 }, (_, at) => `@dough/t${at}`);

    expect(ownersIn(`/.github/ ${owners.join(' ')}\n`)).toHaveLength(50);
  });
});
