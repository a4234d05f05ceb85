/** The report of a split for a pull request. */
import type { DockerfileSplit, SplitDifference } from './SplitReport';

type Split = Extract<DockerfileSplit, { ok: true }>;

function cell(text: string): string {
  return text
    .replace(/[\\|`<>*_[\]]/g, character => `\\${character}`)
    .replace(/\s+/g, ' ');
}

function row({
  title,
  before,
  after,
  kind,
  why,
  line,
}: SplitDifference): string {
  const place = line === undefined ? '' : ` (line ${line})`;
  return `| ${cell(title)}${place} | ${cell(before)} | ${cell(after)} | ${kind === 'confirm' ? '**Please confirm**' : 'Meant'} | ${cell(why)} |`;
}

/** The report as Markdown. @public */
export function splitMarkdown({
  report,
  withoutDigest,
}: Pick<Split, 'report' | 'withoutDigest'>): string {
  const { counts, differences, same } = report;
  const parts = [
    '# What would be different',
    '',
    `${counts.confirm} to confirm, ${counts.hardening} meant, ${counts.same} the same.`,
    '',
  ];
  if (differences.length > 0) {
    parts.push(
      '| Part | Today | After the split | | Why |',
      '| --- | --- | --- | --- | --- |',
      ...differences.map(row),
      '',
    );
  }
  if (same.length > 0)
    parts.push(
      `Same as today: ${same.map(({ title }) => title).join(', ')}.`,
      '',
    );
  if (withoutDigest.length > 0) {
    parts.push(
      `No digest is known for ${withoutDigest.map(image => `\`${image}\``).join(', ')}: add it to the template or to the policy.`,
      '',
    );
  }
  return parts.join('\n');
}
