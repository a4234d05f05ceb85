// GitHub takes 65,536 characters, other hosts more.
const MOST_CHARACTERS = 60_000;

/** A report that fits the text of a pull request; what is left out is counted. */
export function withinPullRequest(report: string): string {
  if (report.length <= MOST_CHARACTERS) return report;
  const lines = report.split('\n');
  let length = 0;
  const fitting = lines.findIndex(line => {
    length += line.length + 1;
    return length > MOST_CHARACTERS;
  });
  return [
    ...lines.slice(0, fitting),
    '',
    `The report goes on for ${lines.length - fitting} more lines. Run \`platform-teams dockerfile split\` to see all of it.`,
    '',
  ].join('\n');
}
