import { assessDockerfile } from '../assessDockerfile';
import { readOwnerComment } from './ownerComment';

const UNREAD = 'The owner comment above names nobody. ';
const STRAY =
  'This owner comment decides nothing, as it does not stand directly above an instruction. ';

describe('readOwnerComment', () => {
  it.each([
    ['# owner: group:default/x', 'group:default/x'],
    ['# owner: GROUP:Default/X', 'group:default/x'],
    ['# owner: x', 'group:default/x'],
    ['#owner:a/x', 'group:a/x'],
    ['  # Owner:  user:default/jo  ', 'user:default/jo'],
    ['# owner: user:jo', 'user:default/jo'],
    ['# owner: team-1_b.c', 'group:default/team-1_b.c'],
  ])('reads %j as %s', (line, ref) => {
    expect(readOwnerComment(line)).toEqual({ kind: 'owner', ref });
  });

  it.each([
    '# owner:',
    '# owner: ',
    '# owner: the whole team',
    '# owner: @org/team',
    '# owner: jo@x.example',
    '# owner: group:a/b/c',
    '# owner: system:default/x',
    '# owner: group:default/x because of y',
    '# owner: group:',
    '# owner: -x',
    '# owner = x',
    '# owner=group:default/x',
    '# owners: x',
    '# owner group:default/x',
    `# owner: ${'x'.repeat(64)}`,
  ])('says that %j names nobody', line => {
    expect(readOwnerComment(line)).toEqual({ kind: 'malformed' });
  });

  it.each([
    '# the owner: x',
    '# owner of this line',
    '# ownership: x',
    '# owned by x',
    '# owners are listed in CODEOWNERS',
    '# hadolint ignore=DL3008',
    '#',
  ])('takes %j for something else', line => {
    expect(readOwnerComment(line)).toBeUndefined();
  });
});

/** The words that a comment adds to the reasons of lines, by line. */
function notes(text: string): string[] {
  return assessDockerfile(text, { file: 'Dockerfile' }).lines.flatMap(
    ({ line, reason }) => {
      const note = [UNREAD, STRAY].find(words => reason.includes(words));
      return note ? [`${line} ${note === UNREAD ? 'unread' : 'stray'}`] : [];
    },
  );
}

describe('an owner comment that decides nothing', () => {
  it('is told where it cannot be read', () => {
    expect(notes('FROM x:1\n# owner: the whole team\nUSER 1')).toEqual([
      '2 unread',
      '3 unread',
    ]);
  });

  it('is told on every line of a RUN below it', () => {
    expect(notes('FROM x:1\n# owner:\nRUN npm ci && \\\n  useradd a')).toEqual([
      '2 unread',
      '3 unread',
      '4 unread',
    ]);
  });

  it('is told where a blank line parts it from the instruction', () => {
    expect(notes('FROM x:1\n# owner: x\n\nUSER 1')).toEqual(['2 stray']);
  });

  it('is told at the end of the file', () => {
    expect(notes('FROM x:1\n# owner: x')).toEqual(['2 stray']);
  });

  it('is told inside of an instruction', () => {
    expect(notes('FROM x:1\nRUN a && \\\n  # owner: x\n  b')).toEqual([
      '3 stray',
    ]);
  });

  it('is data inside of a here-document', () => {
    expect(notes('FROM x:1\nRUN <<EOF\n# owner: x\nEOF')).toEqual([]);
  });

  it('is told in a file that cannot be parsed', () => {
    expect(notes('FROM x:1\n# owner: a b\nUSER 1\nNOPE')).toEqual([
      '2 unread',
      '3 unread',
    ]);
  });

  it('is silent where it decides', () => {
    expect(notes('FROM x:1\n# owner: x\nUSER 1')).toEqual([]);
  });

  it('gives way to a later one that can be read', () => {
    const { lines } = assessDockerfile(
      'FROM x:1\n# owner: a b\n# owner: sre\nUSER 1',
      { file: 'Dockerfile' },
    );
    expect(lines[3].owner).toEqual({
      team: 'group:default/sre',
      outcome: 'accountable',
      by: 'comment',
    });
  });
});
