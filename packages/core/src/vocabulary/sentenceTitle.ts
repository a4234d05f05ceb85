import type { Concern } from './types';

/** A concern's title inside a sentence: "secret management", but "CI/CD". @public */
export function sentenceTitle({ title }: Pick<Concern, 'title'>): string {
  const [first, second = ''] = title;
  return second === second.toLowerCase() && first
    ? first.toLowerCase() + title.slice(1)
    : title;
}
