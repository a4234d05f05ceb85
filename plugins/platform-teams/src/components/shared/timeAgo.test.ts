import { timeAgo } from './timeAgo';

describe('timeAgo', () => {
  it.each([
    ['2026-11-23T15:39:40Z', 'just now'],
    ['2026-11-23T15:39:00Z', '1 minute ago'],
    ['2026-11-23T15:28:00Z', '12 minutes ago'],
    ['2026-11-23T12:00:00Z', '3 hours ago'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-11-02T12:00:00Z', '21 days ago'],
    ['2026-11-23T15:41:00Z', 'just now'],
  ])('says of %s: %s', (iso, words) => {
    expect(timeAgo(iso, new Date('2026-11-23T15:40:00Z'))).toBe(words);
  });
});
