/** "line 9" or "lines 9 to 12". */
export function lineSpan(startLine: number, endLine: number): string {
  return startLine === endLine
    ? `line ${startLine}`
    : `lines ${startLine} to ${endLine}`;
}
