import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import type {
  Page,
  PageQuery,
} from '@cookie-factory/plugin-platform-teams-common';

const USUAL_LIMIT = 100;

/**
 * One page of a list in a fixed order. The cursor holds a digest of the
 * last item's key, so that what is added meanwhile neither repeats nor skips
 * anything, and its place, from where the list goes on when that item has
 * vanished. Keys themselves can be longer than an address may be.
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
      end < items.length
        ? `${end}~${digest(keyOf(items[end - 1]))}`
        : undefined,
  };
}

function startOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  cursor: string | undefined,
): number {
  if (cursor === undefined) return 0;
  const [place, key] = cursor.split('~');
  if (!/^\d{1,9}$/.test(place) || key === undefined) {
    throw new InputError(
      'The cursor is none that this list gave. Begin again without it.',
    );
  }
  const isLast = (item: T) => digest(keyOf(item)) === key;
  const before = items[Math.min(Number(place), items.length) - 1];
  // Mostly nothing has changed, and not every key has to be digested.
  if (before !== undefined && isLast(before)) return Number(place);
  const last = items.findIndex(isLast);
  return last >= 0 ? last + 1 : Number(place);
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
