/** Finds answers by plain words: pager, cert, bill. */
import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';

/** An answer that was found, with the keyword that found it where the title did not. */
export interface FoundAnswer {
  readonly answer: ConcernAnswer;
  readonly keyword?: string;
}

/** Every word has to begin some word of an answer; those whose title has it come first. */
export function searchAnswers(
  answers: readonly ConcernAnswer[],
  query: string,
): readonly FoundAnswer[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found = answers.flatMap(answer => {
    const { title, hint, description, keywords, group } = answer.about;
    const heard = wordsOf(
      [title, hint, description, group, answer.concern, ...keywords].join(' '),
    );
    if (!words.every(word => heard.some(one => one.startsWith(word))))
      return [];
    const inTitle = words.every(word =>
      wordsOf(title).some(one => one.startsWith(word)),
    );
    const inHint = words.every(word =>
      wordsOf(`${title} ${hint}`).some(one => one.startsWith(word)),
    );
    const keyword = inHint
      ? undefined
      : keywords.find(one =>
          wordsOf(one).some(part => part.startsWith(words[0])),
        );
    return [{ answer, keyword, rank: rankOf({ inTitle, inHint, keyword }) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ answer, keyword }) => ({ answer, keyword }));
}

function rankOf(match: {
  readonly inTitle: boolean;
  readonly inHint: boolean;
  readonly keyword: string | undefined;
}): number {
  if (match.inTitle) return 0;
  if (match.inHint) return 1;
  return match.keyword ? 2 : 3;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('en-US')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
