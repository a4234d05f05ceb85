/** Which areas of work the page shows; the choice stands in the URL. */
import type {
  Concern,
  ConcernHolders,
} from '@cookie-factory/platform-teams-core';
import type { UrlCodec } from '../shared';
import { messages } from './messages';

/** An area of work with who holds it. */
export interface HeldConcern {
  readonly concern: Concern;
  readonly holders: ConcernHolders;
}

/** Who answers, as one can choose it. */
export type Held = keyof typeof messages.heldChoices;

/** What the list is narrowed to. */
export interface VocabularyFilter {
  readonly text: string;
  readonly discipline?: string;
  readonly group?: string;
  readonly held?: Held;
}

/** The filter in the URL. */
export const vocabularyCodec: UrlCodec<VocabularyFilter> = {
  read: params => ({
    text: params.get('q') ?? '',
    discipline: params.get('discipline') ?? undefined,
    group: params.get('group') ?? undefined,
    held: Object.keys(messages.heldChoices).find(
      (held): held is Held => held === params.get('held'),
    ),
  }),
  write: ({ text, discipline, group, held }) => ({
    q: text || undefined,
    discipline,
    group,
    held,
  }),
};

/** Every word has to begin some word of an area of work, or of a team that holds it. */
export function filterVocabulary(
  all: readonly HeldConcern[],
  filter: VocabularyFilter,
  titleOf: (ref: string) => string,
): readonly HeldConcern[] {
  const { discipline, group, held } = filter;
  const wanted = wordsOf(filter.text);
  return all.filter(one => {
    const { concern, holders } = one;
    if (discipline && concern.discipline !== discipline) return false;
    if (group && concern.group !== group) return false;
    if (held && !isHeld(one, held)) return false;
    if (wanted.length === 0) return true;
    const heard = wordsOf(
      [
        concern.id,
        concern.title,
        concern.hint,
        concern.description,
        ...concern.keywords,
        ...holders.holders.map(({ team }) => titleOf(team)),
      ].join(' '),
    );
    return wanted.every(word => heard.some(part => part.startsWith(word)));
  });
}

function isHeld({ concern, holders }: HeldConcern, held: Held): boolean {
  switch (held) {
    case 'team':
      return holders.holdersTotal > 0;
    case 'owner':
      return concern.default === 'owner';
    case 'nobody':
      return holders.holdersTotal === 0 && concern.default !== 'owner';
    case 'twice':
      return holders.claimedTwice > 0;
    default:
      return holders.required > 0;
  }
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('en-US')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
