import { dayOf } from '../reviewDate';
import type { Responsibility } from '../types';
import type { ReviewState } from './types';

const SOON_DAYS = 30;

/** The state of the nearest review among registrations. @internal */
export function reviewState(
  rules: readonly Pick<Responsibility, 'reviewBy'>[],
  now: Date,
): ReviewState {
  const [date] = rules.flatMap(({ reviewBy }) => reviewBy ?? []).sort();
  if (!date) return { state: 'none' };
  if (date < dayOf(now)) return { state: 'overdue', date };
  const soon = new Date(now);
  soon.setUTCDate(soon.getUTCDate() + SOON_DAYS);
  return { state: date <= dayOf(soon) ? 'due-soon' : 'up-to-date', date };
}
