import type {
  PreviewFindings,
  PreviewOutcome,
  ResponsibilityPreview,
} from '@cookie-factory/platform-teams-core';

type Effect = Extract<ResponsibilityPreview, { ok: true }>;

/** Who answers, in words. */
export function outcomeWords(
  { outcome, teams, by }: PreviewOutcome,
  titleOf: (ref: string) => string,
): string {
  const names = teams.map(titleOf);
  switch (outcome) {
    case 'gap':
      return 'Without a team';
    case 'conflict':
      return `Claimed twice: ${names.join(' and ')}`;
    default:
      return by === 'default'
        ? `${names[0]}, the catalog’s owner`
        : names.join(', ');
  }
}

/** The whole effect in one sentence. */
export function effectWords(effect: Effect): string {
  const { changes, changesTotal, appears, vanishes, customers } = effect;
  const answers = changes.reduce((sum, { entities }) => sum + entities, 0);
  const nothing =
    answers + appears.total + vanishes.total + customers.length === 0;
  if (nothing) {
    return 'Nothing changes: every answer, finding and customer stays as it is.';
  }
  const more = changesTotal > changes.length ? 'at least ' : '';
  return `${[
    answers === 0
      ? 'No answer changes'
      : `${more}${counted(answers, 'answer changes', 'answers change')}`,
    findingsWords(vanishes, 'vanishes', 'vanish'),
    findingsWords(appears, 'appears', 'appear'),
    customers.length > 0 &&
      counted(
        customers.length,
        'customer of a team changes',
        'customers of teams change',
      ),
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

function findingsWords(
  { total }: PreviewFindings,
  one: string,
  many: string,
): string | undefined {
  return total === 0
    ? undefined
    : counted(total, `finding ${one}`, `findings ${many}`);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
