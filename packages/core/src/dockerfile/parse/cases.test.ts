import { ARGUMENTS } from './__cases__/arguments';
import { CONTINUATIONS } from './__cases__/continuations';
import { FLAGS } from './__cases__/flags';
import { HEALTHCHECKS } from './__cases__/healthchecks';
import { HEREDOCS } from './__cases__/heredocs';
import { MOUNTS } from './__cases__/mounts';
import { STRUCTURE } from './__cases__/structure';
import { summarize, summarizeBody } from './__testUtils__/summarize';

const TOPICS = [
  STRUCTURE,
  CONTINUATIONS,
  ARGUMENTS,
  FLAGS,
  MOUNTS,
  HEALTHCHECKS,
  HEREDOCS,
];

describe.each(TOPICS)('$topic', ({ bodies, cases }) => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(bodies ? summarizeBody(text) : summarize(text)).toEqual(expected);
  });
});

it('has no two cases of one title in a topic', () => {
  for (const { cases } of TOPICS) {
    const titles = cases.map(([title]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
