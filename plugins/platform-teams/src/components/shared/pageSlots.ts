/**
 * Looks of owners that all cards on one page share: cards know nothing of each
 * other, and a team that is teal on one and blue on the next confuses.
 */
import { ownerSlot, type OwnerSlot } from './ownerSlots';

const KEPT_PAGES = 20;
const pages = new Map<string, Map<string, OwnerSlot>>();

/**
 * The looks of a page's owners, which stay as long as the page is remembered;
 * owners that the page has not met yet get the next ones.
 *
 * @param page - what the page is about, such as its entity.
 */
export function pageSlots(
  page: string,
  owners: Iterable<string>,
): ReadonlyMap<string, OwnerSlot> {
  const slots = pages.get(page) ?? new Map<string, OwnerSlot>();
  for (const owner of owners) {
    if (!slots.has(owner)) slots.set(owner, ownerSlot(slots.size));
  }
  // The page that was looked at last is forgotten last.
  pages.delete(page);
  pages.set(page, slots);
  if (pages.size > KEPT_PAGES) {
    const [oldest] = pages.keys();
    pages.delete(oldest);
  }
  return new Map(slots);
}
