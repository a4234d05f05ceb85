import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import type { HandOff } from './handOffOf';

/** The longest message that goes with a hand-off. @public */
export const HAND_OFF_MESSAGE_LIMIT = 1000;

/** What the acting team reads. @public */
export interface HandOffNotice {
  readonly title: string;
  readonly description: string;
}

/** What a notice is written with: the form that is confirmed and the service that sends it use the same. @public */
export interface HandOffWords {
  /** What people call a reference. */
  titleOf(ref: string): string;
  /** The title of a concern. */
  workOf(concern: string): string;
  /** Reference of the person who raises it, or the name of a program. */
  readonly caller: string;
  /** What that person adds. */
  readonly message?: string;
}

/** Writes the notice of a hand-off, in words for people. @public */
export function describeHandOff(
  handOff: HandOff,
  words: HandOffWords,
): HandOffNotice {
  const { titleOf, workOf, caller } = words;
  const { entity, concern, raisedBy, actsOn } = handOff;
  const found = sentenceTitle({ title: workOf(concern) });
  const mend = sentenceTitle({ title: workOf(actsOn) });
  const raiser = /^[a-z]+:[^/:]+\/[^/:]+$/.test(caller)
    ? titleOf(caller)
    : caller;
  const said = tidyMessage(words.message);
  return {
    title: `${titleOf(entity)} is yours to act on: ${mend}`,
    // Lists of notifications show the beginning, so what was seen comes first.
    description: [
      ...(said ? [`“${said}”`] : []),
      `${raiser} raised this. ${titleOf(raisedBy)} looks after ${found} and hands off to you.`,
    ].join(' '),
  };
}

/** A message on one line, without what cannot be read; empty where there is none. @public */
export function tidyMessage(message: string | undefined): string {
  return (message ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, HAND_OFF_MESSAGE_LIMIT);
}
