import { changedLines } from './changedLines';
import { processorTime } from '../__testUtils__/processorTime';

function lines(text: string): string[] {
  return text === '' ? [] : text.split('');
}

describe('changedLines', () => {
  it.each([
    ['', '', []],
    ['abc', 'abc', []],
    ['abc', 'axc', [{ added: [2], removed: [2] }]],
    ['abc', 'ac', [{ added: [], removed: [2] }]],
    ['ac', 'abc', [{ added: [2], removed: [] }]],
    [
      'abcde',
      'xbcdy',
      [
        { added: [1], removed: [1] },
        { added: [5], removed: [5] },
      ],
    ],
    ['', 'ab', [{ added: [1, 2], removed: [] }]],
    ['aab', 'aaab', [{ added: [3], removed: [] }]],
  ])('from %j to %j', (before, after, expected) => {
    expect(changedLines(lines(before), lines(after))).toEqual(expected);
  });

  it('does not see white space behind a line', () => {
    expect(changedLines(['a', 'b  '], ['a\t', 'b'])).toEqual([]);
  });

  it('stays within bounds on two large files that share nothing', () => {
    const before = Array.from({ length: 50_000 }, (_, at) => `a${at}`);
    const after = Array.from({ length: 50_000 }, (_, at) => `b${at}`);
    const start = processorTime();
    const [{ added, removed }] = changedLines(before, after);
    expect([added.length, removed.length]).toEqual([50_000, 50_000]);
    expect(processorTime() - start).toBeLessThan(2000);
  });

  it('finds the same lines beyond the bound', () => {
    const before = Array.from({ length: 4000 }, (_, at) => `a${at % 7}${at}`);
    const after = before.map((line, at) => (at % 2 === 0 ? `${line}!` : line));
    const found = changedLines(before, after);
    expect(found.flatMap(({ added }) => added)).toHaveLength(2000);
    expect(found.flatMap(({ removed }) => removed)).toHaveLength(2000);
  });
});
