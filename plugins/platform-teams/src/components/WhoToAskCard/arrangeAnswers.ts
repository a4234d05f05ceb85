/**
 * Puts answers in the order in which people look for them: what every service
 * needs, then the rest by everyday group, then what has no team.
 */
import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';

/** Answers of one everyday group. */
export interface AnswerGroup {
  readonly group: string;
  readonly answers: readonly ConcernAnswer[];
}

/** The card's parts. */
export interface ArrangedAnswers {
  readonly required: readonly ConcernAnswer[];
  readonly groups: readonly AnswerGroup[];
  /** Required of this entity, or registered elsewhere, and nobody answers. */
  readonly gaps: readonly ConcernAnswer[];
  /** Without a team and not required: found by search only. */
  readonly quiet: readonly ConcernAnswer[];
}

/** Arranges the answers of one entity. */
export function arrangeAnswers(
  answers: readonly ConcernAnswer[],
): ArrangedAnswers {
  const answered = answers.filter(({ outcome }) => outcome !== 'gap');
  const open = answers.filter(({ outcome }) => outcome === 'gap');
  const others = answered.filter(({ about }) => !about.required);
  const groups = [...new Set(others.map(({ about }) => about.group))];
  return {
    required: answered.filter(({ about }) => about.required),
    groups: groups.map(group => ({
      group,
      answers: others.filter(({ about }) => about.group === group),
    })),
    gaps: open.filter(({ about }) => about.required),
    quiet: open.filter(({ about }) => !about.required),
  };
}
