import type { FindingGroup } from '@cookie-factory/platform-teams-core';
import { titleOf } from './titleOf';

const NONE = {
  domain: 'without a domain',
  system: 'without a system',
  owner: 'without an owner',
};
const IN = { domain: 'in', system: 'in', owner: 'of' };

/** Where the entities of a group stand: "6 in Analytics, 2 without a domain"; undefined where it says nothing new. */
export function whereWords(
  { entities, where: { by, groups } }: FindingGroup,
  titles: Readonly<Record<string, string>>,
): string | undefined {
  if (groups.length === 0) {
    return entities > 1 ? `${entities} entities, one finding` : undefined;
  }
  const placeOf = (group: string) =>
    group === '' ? NONE[by] : `${IN[by]} ${titleOf(group, titles)}`;
  if (entities === 1) return placeOf(groups[0].group);
  const words = groups.map(
    ({ group, entities: count }) => `${count} ${placeOf(group)}`,
  );
  const told = groups.reduce((sum, group) => sum + group.entities, 0);
  const rest = entities > told ? [`${entities - told} elsewhere`] : [];
  return [...words, ...rest].join(', ');
}
