/** Why somebody has to look at changed lines, in one sentence. */
import type { DockerfileConcernId } from '../concerns';
import type { ReviewTopic } from './types';

const MOST_RANGES = 4;

/** `line 3`, `lines 3, 5 to 9 and more`. @public */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] + 1 === line) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([start, end]) => (start === end ? `${start}` : `${start} to ${end}`))
    .join(', ');
  const more = ranges.length > MOST_RANGES ? ' and more' : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}`;
}

/** `USER` and abbreviations keep their capitals in the middle of a sentence. */
function subject(title: string): string {
  return title[1] === title[1].toLowerCase()
    ? title[0].toLowerCase() + title.slice(1)
    : title;
}

function place({ lines, removedLines }: ReviewTopic): string {
  const parts: string[] = [];
  if (lines.length > 0) parts.push(lineRanges(lines));
  if (removedLines.length > 0) {
    parts.push(`${lineRanges(removedLines)} of the file as it was`);
  }
  return parts.join(' and ');
}

function about(topic: ReviewTopic, title: string): string {
  const { hides } = topic;
  const hidden =
    hides.length > 0 ? `; a comment switches ${hides.join(', ')} off` : '';
  return `${place(topic)} (${subject(title)}${hidden})`;
}

/** Says why a review is needed. */
export function reviewReason({
  who,
  topics,
  titleOf,
}: {
  who: string;
  topics: readonly ReviewTopic[];
  titleOf: (concern: DockerfileConcernId) => string;
}): string {
  const said = (part: ReviewTopic['part']) =>
    topics
      .filter(topic => topic.part === part)
      .map(topic => about(topic, titleOf(topic.concern)))
      .join(', ');
  const accountable = said('accountable');
  const consulted = said('consulted');
  const plural = who.includes(' or ') || who === 'Developers';
  const decides = plural ? 'decide' : 'decides';
  const sentences = [
    ...(accountable ? [`${decides} on ${accountable}`] : []),
    ...(consulted ? [`${plural ? 'are' : 'is'} asked about ${consulted}`] : []),
  ];
  return `${who} ${sentences.join(', and ')}.`;
}
