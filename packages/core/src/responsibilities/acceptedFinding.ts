/**
 * Findings that somebody accepted for a while: the annotation
 * `platform-teams/accepted` holds one `ID until YYYY-MM-DD: reason` a line.
 */
import { isDay } from './reviewDate';

/** Until when a finding is accepted, and why. @public */
export interface Acceptance {
  readonly id: string;
  /** ISO date, YYYY-MM-DD; accepted through that day. */
  readonly until: string;
  readonly reason: string;
}

/** The annotation that holds acceptances. @internal */
export const ACCEPTED_ANNOTATION = 'platform-teams/accepted';

/** Reads the annotation's text; lines of another form are left out. @public */
export function parseAccepted(text: string): readonly Acceptance[] {
  return text.split(/\r?\n/).flatMap(line => {
    const [id, word, day, ...rest] = line.trim().split(/ +/);
    const reason = rest.join(' ');
    if (word !== 'until' || !day?.endsWith(':') || !reason) return [];
    const until = day.slice(0, -1);
    return isDay(until) ? [{ id, until, reason }] : [];
  });
}
