import { InputError } from '@backstage/errors';
import type {
  Page,
  PageQuery,
} from '@cookie-factory/plugin-platform-teams-common';

const USUAL_LIMIT = 100;

/**
 * One page of a list in a fixed order. The cursor holds the key of the last
 * item, so that what is added meanwhile neither repeats nor skips anything, and
 * its place, from where the list goes on when that item has vanished.
 *
 * @throws InputError when the cursor is none that a page gave.
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  query: PageQuery,
): Page<T> {
  const { limit = USUAL_LIMIT, cursor } = query;
  const start = startOf(items, keyOf, cursor);
  const page = items.slice(start, start + limit);
  const end = start + page.length;
  return {
    items: page,
    totalItems: items.length,
    nextCursor:
      end < items.length ? `${end}~${keyOf(items[end - 1])}` : undefined,
  };
}

function startOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  cursor: string | undefined,
): number {
  if (cursor === undefined) return 0;
  const [place, ...key] = cursor.split('~');
  if (!/^\d{1,9}$/.test(place) || key.length === 0) {
    throw new InputError(
      'The cursor is none that this list gave. Begin again without it.',
    );
  }
  const last = items.findIndex(item => keyOf(item) === key.join('~'));
  return last >= 0 ? last + 1 : Number(place);
}
