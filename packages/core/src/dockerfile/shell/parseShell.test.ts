import { DOCKERFILE_LIMITS } from '../limits';
import { parseShell } from './parseShell';

/** `name args` of each command, with what tells it from the others. */
function commands(text: string): string[] {
  const script = parseShell(text);
  if (!script.ok) throw new Error(script.reason);
  return script.commands.map(({ name, args, subshell, start, end }) =>
    [
      `${start}-${end}`,
      name,
      ...args.map(({ value }) => value),
      subshell ? '(subshell)' : '',
    ]
      .join(' ')
      .trim(),
  );
}

describe('parseShell', () => {
  it.each([
    [
      'a b && c || d; e | f',
      ['0-3 a b', '7-8 c', '12-13 d', '15-16 e', '19-20 f'],
    ],
    ['/usr/bin/a "b c"', ['0-16 a b c']],
    [
      'if a; then b; elif c; then d; else e; fi',
      ['3-4 a', '11-12 b', '19-20 c', '27-28 d', '35-36 e'],
    ],
    ['for x in 1 2; do a $x; done', ['17-21 a $x']],
    ['while a; do b; done', ['6-7 a', '12-13 b']],
    ['case x in a) b;; *) c;; esac', ['13-14 b', '20-21 c']],
    ['f() { a; }; f', ['6-7 a', '12-13 f']],
    ['(cd a && b); c', ['1-5 cd a (subshell)', '9-10 b (subshell)', '13-14 c']],
    ['! a', ['2-3 a']],
    ['[[ -f x ]] && a', ['14-15 a']],
    ['a > b 2>&1', ['0-10 a']],
  ])('reads %s', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it('finds the commands in substitutions', () => {
    const script = parseShell('a "$(b `c`)" <(d)');
    expect(
      script.ok && script.commands[0].substitutions.map(({ name }) => name),
    ).toEqual(['b', 'd']);
  });

  it('reads assignments and redirections', () => {
    const script = parseShell('A=1 B="$C" a > /x');
    expect(script.ok && script.commands[0]).toMatchObject({
      assignments: [
        { name: 'A', value: '1', literal: true },
        { name: 'B', value: '$C', literal: false },
      ],
      redirects: [{ operator: '>', target: '/x' }],
    });
  });

  it('says that it had to skip over something', () => {
    expect(parseShell('a && (')).toMatchObject({ ok: true, complete: false });
    expect(parseShell('a && b')).toMatchObject({ ok: true, complete: true });
  });

  it('takes scripts up to its bounds, and none above', () => {
    const { scriptLength, nesting } = DOCKERFILE_LIMITS;
    expect(parseShell('a'.repeat(scriptLength)).ok).toBe(true);
    expect(parseShell('a'.repeat(scriptLength + 1)).ok).toBe(false);
    expect(parseShell(`${'('.repeat(nesting)}a${')'.repeat(nesting)}`).ok).toBe(
      true,
    );
    expect(parseShell(`${'('.repeat(nesting + 1)}a`).ok).toBe(false);
  });
});
