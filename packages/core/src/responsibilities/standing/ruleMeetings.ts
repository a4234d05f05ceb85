import type { FleetSurvey, SurveyedClass } from '../fleet/surveyFleet';
import { describeVictory } from '../describeMatch';
import { compareRank, type ResponsibilityMatch } from '../matchRank';
import type { Responsibility } from '../types';
import type { RuleMeeting } from './types';

const MOST_EXAMPLES = 3;

type Meeting = Omit<RuleMeeting, 'entities' | 'examples'> & {
  entities: number;
  readonly examples: string[];
};

/** Whom a registration meets, and which of the two comes first. @internal */
export function ruleMeetings(
  survey: FleetSurvey,
  rule: Responsibility,
): readonly RuleMeeting[] {
  const meetings = new Map<string, Meeting>();
  for (const each of survey.classes) {
    const own = each.matches.find(
      match => match.rule === rule && !match.setAside,
    );
    if (own) noteMeetings(meetings, each, own);
  }
  return [...meetings.values()].sort(
    (a, b) =>
      b.entities - a.entities ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)) ||
      (a.concern < b.concern ? -1 : 1),
  );
}

function noteMeetings(
  meetings: Map<string, Meeting>,
  { refs, concerns, matches }: SurveyedClass,
  own: ResponsibilityMatch,
): void {
  for (const { concern } of concerns) {
    if (!own.rule.concerns.includes(concern.id)) continue;
    for (const other of matches) {
      if (other.setAside || other.rule === own.rule) continue;
      if (!other.rule.concerns.includes(concern.id)) continue;
      const { how, why } = outcomeOf(own, other);
      const { ref, title, owner } = other.rule;
      const key = JSON.stringify([ref, concern.id, how, why]);
      const meeting = meetings.get(key) ?? {
        rule: ref,
        title,
        team: owner,
        concern: concern.id,
        how,
        why,
        entities: 0,
        examples: [],
      };
      meetings.set(key, meeting);
      meeting.entities += refs.length;
      meeting.examples.push(
        ...refs.slice(0, MOST_EXAMPLES - meeting.examples.length),
      );
    }
  }
}

function outcomeOf(
  own: ResponsibilityMatch,
  other: ResponsibilityMatch,
): Pick<RuleMeeting, 'how' | 'why'> {
  const rank = compareRank(own, other);
  if (rank < 0) return { how: 'beats', why: describeVictory(own, other) };
  if (rank > 0) return { how: 'beaten', why: describeVictory(other, own) };
  return own.rule.owner === other.rule.owner
    ? { how: 'same', why: 'Both name the same team' }
    : { how: 'alike', why: 'Both reach it just as closely' };
}
