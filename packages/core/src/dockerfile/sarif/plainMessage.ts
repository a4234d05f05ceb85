/** `[words](address)` would be a link for readers of SARIF, and what a file holds makes none. */
export function plainMessage(text: string): string {
  return text.replace(/\]\(/g, '] (');
}
