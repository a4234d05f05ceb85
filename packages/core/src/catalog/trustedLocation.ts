/**
 * Whether a claim counts: whoever may hold the kind Responsibility can claim
 * for any team, so an organisation may name the locations whose claims do.
 */

// An address that goes up again begins with a folder that it does not lie in.
const DETOUR = /(?:[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:[/\\?#]|%2f|%5c|$)/i;

/**
 * Whether a location is one of the trusted ones; an address with detours is
 * none that a pattern means.
 *
 * @param location - the value of `backstage.io/managed-by-location`.
 * @param trusted - exact locations, or with `*` for any text; absent: all are.
 * @public
 */
export function isTrustedLocation(
  location: string | undefined,
  trusted: readonly string[] | undefined,
): boolean {
  if (!trusted) return true;
  if (!location) return false;
  if (DETOUR.test(location)) return trusted.includes(location);
  return trusted.some(pattern => matchesPattern(location, pattern));
}

// By scanning, since a pattern turned into a regular expression can be made
// to backtrack for minutes.
function matchesPattern(text: string, pattern: string): boolean {
  const [first, ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
