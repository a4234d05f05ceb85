import { safeLink } from './safeLink';

describe('safeLink', () => {
  it.each([
    ['https://git.example.com/a', undefined, 'https://git.example.com/a'],
    ['https://git.example.com/a', 7, 'https://git.example.com/a#L7'],
    ['data:text/html,hello', 7, undefined],
    ['file:///srv/a', undefined, undefined],
    [undefined, 7, undefined],
  ])('makes of %s at line %s the link %s', (url, line, link) => {
    expect(safeLink(url, line)).toBe(link);
  });
});
