/** Writes a JSON value so that equal values give equal texts, whatever the order of their keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, child: unknown) => {
    if (typeof child !== 'object' || child === null || Array.isArray(child)) {
      return child;
    }
    return Object.fromEntries(
      Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
