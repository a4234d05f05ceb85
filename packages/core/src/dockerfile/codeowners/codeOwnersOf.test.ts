import { codeOwnersDialect } from './dialects';
import { codeOwnersOf } from './codeOwnersOf';
import { parseCodeOwners } from './parseCodeOwners';
import type { CodeOwnersDialect } from './types';
import { processorTime } from '../__testUtils__/processorTime';

function ownersOf(
  text: string,
  path: string,
  dialect: CodeOwnersDialect = 'github',
): readonly string[] | undefined {
  const matches = codeOwnersOf(parseCodeOwners(text, dialect), path);
  return matches.length === 0
    ? undefined
    : matches.flatMap(({ owners }) => owners);
}

/** Owners by section, optional ones with a `^`. */
function sectionsOf(text: string, path: string): Record<string, string> {
  return Object.fromEntries(
    codeOwnersOf(parseCodeOwners(text, 'gitlab'), path).map(
      ({ section, optional, approvals, owners }) => [
        `${optional ? '^' : ''}${section ?? ''}${approvals > 1 ? `[${approvals}]` : ''}`,
        owners.join(' '),
      ],
    ),
  );
}

describe("GitHub's code owners", () => {
  const FILE = `# who looks after what
*       @one @two
*.js    @scripts  # the front end
*.go go@bakery.example
*.txt @bakery/writers
/build/logs/ @logs
docs/*  docs@bakery.example
apps/ @apps
/docs/ @handbook
/scripts/ @runs @bakery/ops
**/traces @traces
/shelves/ @shelves
/shelves/top
/crates/* @crates
my\\ cake/ @cakes
`;

  it.each([
    ['Dockerfile', ['@one', '@two']],
    ['a/b/c.js', ['@scripts']],
    ['a.go', ['go@bakery.example']],
    ['notes.txt', ['@bakery/writers']],
    ['build/logs/a/b', ['@logs']],
    ['sub/build/logs/a', ['@one', '@two']],
    ['apps/x', ['@apps']],
    ['deep/apps/x/y', ['@apps']],
    ['docs/a/b', ['@handbook']],
    ['scripts/x.js', ['@runs', '@bakery/ops']],
    ['traces', ['@traces']],
    ['deep/traces/today', ['@traces']],
    ['shelves/a', ['@shelves']],
    ['shelves/top/a', []],
    ['shelves/top', []],
    ['crates/a', ['@crates']],
    ['crates/a/b', ['@one', '@two']],
    ['my cake/Dockerfile', ['@cakes']],
    ['./build/logs/x', ['@logs']],
    ['/Dockerfile', ['@one', '@two']],
  ])('of %s are %j', (path, expected) => {
    expect(ownersOf(FILE, path)).toEqual(expected);
  });

  it.each([
    ['docs/* @a', 'docs/x', ['@a']],
    ['docs/* @a', 'docs/x/y', undefined],
    ['docs/ @a', 'x/docs/y/z', ['@a']],
    ['/docs @a', 'docs/y/z', ['@a']],
    ['/docs @a', 'x/docs', undefined],
    ['a/**/z @a', 'a/z', ['@a']],
    ['a/**/z @a', 'a/b/c/z', ['@a']],
    ['a/** @a', 'a/b/c', ['@a']],
    ['Docker?ile @a', 'x/Dockerfile', ['@a']],
    ['Dockerfile @a', 'x/dockerfile', undefined],
    ['Dockerfile* @a', 'svc/Dockerfile.prod', ['@a']],
    ['*.Dockerfile @a', 'svc/prod.Dockerfile', ['@a']],
    ['/* @a', 'Dockerfile', ['@a']],
    ['/* @a', 'x/Dockerfile', undefined],
    ['/ @a', 'Dockerfile', undefined],
    ['* @a', '.hidden/x', ['@a']],
    ['', 'Dockerfile', undefined],
  ])('with %j, those of %s are %j', (line, path, expected) => {
    expect(ownersOf(`${line}\n`, path)).toEqual(expected);
  });

  it.each([
    ['!Dockerfile @a', 'does not take paths out with !'],
    ['[ab].txt @a', 'knows no [ ] in paths'],
    ['\\#a @a', 'takes no path that begins with #'],
    [
      'x @a ops',
      '"ops" is no owner that GitHub knows, so that it ignores the line',
    ],
    ['x @a/b/c', '"@a/b/c" is no owner'],
  ])('leave %j out, and say why', (line, message) => {
    const { sections, problems } = parseCodeOwners(
      `* @all\n${line}\n`,
      'github',
    );
    expect(sections[0].entries).toHaveLength(1);
    expect(problems).toEqual([
      { line: 2, message: expect.stringContaining(message) },
    ]);
  });

  it('are not loaded from a file above the limit', () => {
    const { sections, problems } = parseCodeOwners(
      '* @a\n'.repeat(700_000),
      'github',
    );
    expect(sections).toEqual([]);
    expect(problems[0].message).toContain('larger than 3 MB');
  });

  it('take line ends of Windows', () => {
    expect(ownersOf('* @a\r\n*.js @b\r\n', 'x.js')).toEqual(['@b']);
  });
});

describe("GitLab's code owners", () => {
  it.each([
    ['* @a\n', 'x/y/z', ['@a']],
    ['README.md @a @b\n', 'x/README.md', ['@a', '@b']],
    ['/README.md @a\n', 'x/README.md', undefined],
    ['inner/README.md @a\n', 'x/inner/README.md', ['@a']],
    ['*.rb @a\n', 'x/y.rb', ['@a']],
    [
      'LICENSE @a ada@bakery.example\n',
      'LICENSE',
      ['@a', 'ada@bakery.example'],
    ],
    ['README @g @g/with/sub\n', 'README', ['@g', '@g/with/sub']],
    ['/docs/ @a\n', 'docs/x/y', ['@a']],
    ['/docs/ @a\n/docs/* @b\n', 'docs/x', ['@b']],
    ['/docs/ @a\n/docs/* @b\n', 'docs/x/y', ['@a']],
    ['/docs/**/*.md @m  # every page\n', 'docs/x/y.md', ['@m']],
    ['/docs/**/*.md @m\n', 'docs/y.md', ['@m']],
    ['lib/ @a\n', 'x/lib/y/z', ['@a']],
    ['/config/ @@maintainer\n', 'config/x', ['@@maintainer']],
    ['x @@Developers @@owner\n', 'x', ['@@developers', '@@owner']],
    ['x @@guest\n', 'x', []],
    ['/docs/*.md @a\n', 'docs/x/y.md', undefined],
    ['/docs/index.* @a\n', 'docs/index.html', ['@a']],
    ['/docs/*spec* @a\n', 'docs/qa_specs.rb', ['@a']],
    ['/docs/*/README.md @a\n', 'docs/api/README.md', ['@a']],
    ['/docs/*/README.md @a\n', 'docs/README.md', undefined],
    ['\\#plan.rb @a\n', '#plan.rb', ['@a']],
    ['my\\ cake/ @a\n', 'x/my cake/y', ['@a']],
    ['[ab].txt @a\n', 'b.txt', ['@a']],
    ['[!ab].txt @a\n', 'b.txt', undefined],
    ['[a-c]x @a\n', 'bx', ['@a']],
    ['terms.md @a\n*.md @b\n', 'terms.md', ['@b']],
    ['/path/* @g plain @u\n', 'path/x', ['@g', '@u']],
    ['*.rb @a # see @b\n', 'x.rb', ['@a', '@b']],
    ['* @a\n.env @b\n', 'x/.env', ['@b']],
  ])('with %j, those of %s are %j', (text, path, expected) => {
    expect(ownersOf(text, path, 'gitlab')).toEqual(expected);
  });

  it('take the last entry of each section', () => {
    const text =
      '* @admin\n\n[Readme]\nREADME.md @u1 @u2\ninternal/README.md @u4\n\n[Other readme]\nREADME.md @u3\n';
    expect(sectionsOf(text, 'README.md')).toEqual({
      '': '@admin',
      Readme: '@u1 @u2',
      'Other readme': '@u3',
    });
    expect(sectionsOf(text, 'internal/README.md')).toEqual({
      '': '@admin',
      Readme: '@u4',
      'Other readme': '@u3',
    });
  });

  it('take the default of a section where an entry names nobody', () => {
    const text =
      '[Pages][2] @writers\ndocs/\nREADME.md\n\n^[Data] @data @ada\nmodel/db/\nconfig/setup.md @writers\n';
    expect(sectionsOf(text, 'docs/x')).toEqual({ 'Pages[2]': '@writers' });
    expect(sectionsOf(text, 'model/db/x')).toEqual({ '^Data': '@data @ada' });
    expect(sectionsOf(text, 'config/setup.md')).toEqual({
      '^Data': '@writers',
    });
  });

  it('combine sections of one name, whatever its case', () => {
    const text =
      '^[Pages]\nee/docs/ @a\n[Data]\nREADME.md @d\n[PAGES][3]\nREADME.md @b\n';
    expect(sectionsOf(text, 'README.md')).toEqual({
      'Pages[3]': '@b',
      Data: '@d',
    });
  });

  it.each([
    ['[Docs][0]\nx @a\n', { Docs: '@a' }],
    ['[Docs][many]\nx @a\n', { Docs: '@a' }],
    ['* @g\n\n[Section name\nx @d\n', { '': '@d' }],
    ['[Docs]\ndocs/**/* @g\n\n[Section name\nx @d\n', { Docs: '@d' }],
    ['[] @a\nx @b\n', { '': '@b' }],
  ])('read the headings of %j', (text, expected) => {
    expect(sectionsOf(text, 'x')).toEqual(expected);
  });

  it('let nothing back in that a section excludes', () => {
    const text =
      '* @all\n!pom.xml\n\n[Ruby]\n*.rb @ruby\n!/config/**/*.rb\n/config/routes.rb @ops\n\n[Config]\n/config/ @config\n';
    expect(sectionsOf(text, 'pom.xml')).toEqual({});
    expect(sectionsOf(text, 'a.rb')).toEqual({ '': '@all', Ruby: '@ruby' });
    expect(sectionsOf(text, 'config/routes.rb')).toEqual({
      '': '@all',
      Config: '@config',
    });
    expect(sectionsOf('* @a\n!**/generated/\n', 'x/generated/y')).toEqual({});
  });

  it('say which owners are none', () => {
    expect(parseCodeOwners('x @g plain\n', 'gitlab').problems).toEqual([
      {
        line: 1,
        message: '"plain" is no owner that GitLab knows, so that it ignores it',
      },
    ]);
  });
});

describe("Bitbucket's code owners", () => {
  const FILE = `# for all that stands below in no line
* alisha@bakery.example fred@bakery.example
*.js @bakery/frontenders:all
*.py @bakery/backenders:least_busy(2)
*.tf @teams/sre-leads:random(2) # a few of them
/svc/ @ada
`;
  it.each([
    ['Dockerfile', ['alisha@bakery.example', 'fred@bakery.example']],
    ['x/a.js', ['@bakery/frontenders']],
    ['a.py', ['@bakery/backenders']],
    ['a.tf', ['@teams/sre-leads']],
    ['svc/x/Dockerfile', ['@ada']],
  ])('of %s are %j', (path, expected) => {
    expect(ownersOf(FILE, path, 'bitbucket')).toEqual(expected);
  });

  it.each([['!x @a'], ['[ab] @a'], ['\\#x @a']])('leave %j out', line => {
    const { sections, problems } = parseCodeOwners(line, 'bitbucket');
    expect([sections[0].entries, problems.length]).toEqual([[], 1]);
  });
});

describe('the dialect', () => {
  it.each([
    ['.github/CODEOWNERS', '[A]\n', 'github'],
    ['x/.gitlab/CODEOWNERS', '', 'gitlab'],
    ['.bitbucket\\CODEOWNERS', '', 'bitbucket'],
    ['CODEOWNERS', '* @a\n', 'github'],
    ['CODEOWNERS', '* @a\n[Docs] @b\n', 'gitlab'],
    ['docs/CODEOWNERS', '^[Docs]\n', 'gitlab'],
  ])('of %s with %j is %s', (path, text, expected) => {
    expect(codeOwnersDialect(path, text)).toBe(expected);
  });
});

it('matches hostile patterns in bounded time', () => {
  const patterns = [
    `${'a*'.repeat(2000)}b`,
    `${'**/'.repeat(1300)}b`,
    `/${'*/'.repeat(2000)}b`,
    `${'[a'.repeat(2000)}`,
  ];
  const path = `${'a'.repeat(2000)}/${'a/'.repeat(1000)}c`;
  const start = processorTime();
  for (const dialect of ['github', 'gitlab', 'bitbucket'] as const) {
    for (const pattern of patterns) {
      expect(ownersOf(`${pattern} @a\n`, path, dialect)).toBeUndefined();
    }
  }
  expect(processorTime() - start).toBeLessThan(4_000);
});
