/** Title for people of a reference; its name where the answer has none. */
export function titleOf(
  ref: string,
  titles: Readonly<Record<string, string>>,
): string {
  return titles[ref] ?? ref.slice(ref.lastIndexOf('/') + 1);
}
