import { pageOf } from './pageOf';

const self = (item: string) => item;
const LETTERS = ['a', 'b', 'c', 'd', 'e'];

describe('pageOf', () => {
  it('gives every item once, page by page', () => {
    const first = pageOf(LETTERS, self, { limit: 2 });
    const second = pageOf(LETTERS, self, {
      limit: 2,
      cursor: first.nextCursor,
    });
    const third = pageOf(LETTERS, self, {
      limit: 2,
      cursor: second.nextCursor,
    });

    expect([first, second, third]).toEqual([
      { items: ['a', 'b'], totalItems: 5, nextCursor: expect.any(String) },
      { items: ['c', 'd'], totalItems: 5, nextCursor: expect.any(String) },
      { items: ['e'], totalItems: 5, nextCursor: undefined },
    ]);
  });

  it('gives no cursor when the page ends where the list does', () => {
    expect(pageOf(LETTERS, self, { limit: 5 }).nextCursor).toBeUndefined();
    expect(pageOf([], self, {})).toEqual({ items: [], totalItems: 0 });
  });

  it('gives at most 100 items to who names no limit', () => {
    const many = Array.from({ length: 150 }, (_, index) => String(index));

    expect(pageOf(many, self, {}).items).toHaveLength(100);
  });

  it('neither repeats nor skips when the list has grown meanwhile', () => {
    const { nextCursor } = pageOf(LETTERS, self, { limit: 2 });

    expect(
      pageOf(['A', ...LETTERS], self, { limit: 2, cursor: nextCursor }).items,
    ).toEqual(['c', 'd']);
  });

  it('goes on from the same place when the last item has vanished', () => {
    const { nextCursor } = pageOf(LETTERS, self, { limit: 2 });

    expect(
      pageOf(['a', 'B', 'c', 'd'], self, { cursor: nextCursor }).items,
    ).toEqual(['c', 'd']);
  });

  it('keeps keys apart from the place, whatever they contain', () => {
    const keys = ['1~a', '2~b~', '~'];
    const { nextCursor } = pageOf(keys, self, { limit: 2 });

    expect(pageOf(keys, self, { cursor: nextCursor }).items).toEqual(['~']);
  });

  it('gives short cursors, however long the keys are', () => {
    const keys = ['a'.repeat(10_000), 'b'.repeat(10_000)];
    const { nextCursor } = pageOf(keys, self, { limit: 1 });

    expect(nextCursor?.length).toBeLessThan(50);
    expect(pageOf(keys, self, { cursor: nextCursor }).items).toEqual([keys[1]]);
  });

  it.each(['', 'a', '~', '-1~a', '1', '99999999999~a'])(
    'refuses %j, which is no cursor',
    cursor => {
      expect(() => pageOf(LETTERS, self, { cursor })).toThrow(
        'The cursor is none that this list gave',
      );
    },
  );
});
