/** An address that a browser may open, at a line where one is given; anything else is no link. */
export function safeLink(
  url: string | undefined,
  line?: number,
): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  return line === undefined ? url : `${url}#L${line}`;
}
