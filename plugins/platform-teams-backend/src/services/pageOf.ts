import { InputError } from '@backstage/errors';
import type {
  Page,
  PageQuery,
} from '@cookie-factory/plugin-platform-teams-common';

const USUAL_LIMIT = 100;

/**
 * One page of a list in a fixed order. The cursor is the key of the last item,
 * so that what is added meanwhile neither repeats nor skips anything.
 *
 * @throws InputError when the cursor names nothing in the list.
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  query: PageQuery,
): Page<T> {
  const { limit = USUAL_LIMIT, cursor } = query;
  const before =
    cursor === undefined ? -1 : items.findIndex(one => keyOf(one) === cursor);
  if (cursor !== undefined && before < 0) {
    throw new InputError(
      'The cursor belongs to a list that has changed since. Begin again without it.',
    );
  }
  const page = items.slice(before + 1, before + 1 + limit);
  const hasMore = before + 1 + limit < items.length;
  return {
    items: page,
    totalItems: items.length,
    nextCursor: hasMore ? keyOf(page[page.length - 1]) : undefined,
  };
}
