import { messages } from './messages';

const places = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `part-${index}` }));

describe('messages of a team page', () => {
  it.each([
    [0, ''],
    [1, 'part-0'],
    [5, 'part-0, part-1, part-2, part-3, part-4'],
    [44, 'part-0, part-1, part-2, part-3, part-4 and 39 more'],
  ])(
    'name five places of %i at most, and count the others',
    (count, expected) => {
      expect(messages.scopes(places(count))).toBe(expected);
    },
  );
});
