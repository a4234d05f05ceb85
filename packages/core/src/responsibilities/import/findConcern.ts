import { joinWords, quote } from '../../catalog/Issue';
import { nearest } from '../../catalog/nearest';
import type { Vocabulary } from '../../vocabulary/types';
import type { ImportNote } from './types';

/** A concern, or why none was taken. @public */
export type FoundConcern =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly note: Omit<ImportNote, 'line'> };

function normalized(words: string): string {
  return words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The concern that somebody's words for a piece of work mean: its id, its title, or a keyword that only it has. @public */
export function findConcern(
  work: string,
  { concerns }: Vocabulary,
): FoundConcern {
  const wanted = normalized(work);
  const all = [...concerns.values()];
  const exact = all.find(
    ({ id, title }) =>
      normalized(id) === wanted || normalized(title) === wanted,
  );
  if (exact) return { ok: true, id: exact.id };
  const byKeyword = all.filter(({ keywords }) =>
    keywords.some(keyword => normalized(keyword) === wanted),
  );
  if (byKeyword.length === 1) return { ok: true, id: byKeyword[0].id };
  const likely = byKeyword.length
    ? byKeyword.map(({ id }) => id)
    : nearest(work, [...concerns.keys()]);
  return {
    ok: false,
    note: {
      message: `${quote(work)} is no concern of the vocabulary.`,
      suggestion:
        likely.length > 0
          ? `Write ${joinWords(likely, 'or')}, whichever is meant.`
          : 'Write the id of a concern (platform-teams vocabulary lists them), or add one under platformTeams.vocabulary.concerns.',
    },
  };
}
