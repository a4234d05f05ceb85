/**
 * Which work goes together in which organisation. A discipline is the unit:
 * organisations differ in which of them one team holds, and in which of them
 * they think of at all.
 */
import type { Concern, Vocabulary } from '../../vocabulary/types';
import type { SetupOrganizationId } from './types';

/** Work that belongs together, before anybody is suggested for it. @internal */
export interface WorkPlan {
  readonly id: string;
  readonly title: string;
  readonly disciplines: readonly string[];
  /** All that a team of these disciplines may be asked about. */
  readonly concerns: readonly Concern[];
  /** Shown even where the catalog has nothing that it is about. */
  readonly always: boolean;
  /** Whose work this is cannot be told from the name of a team. */
  readonly byThingsOnly: boolean;
}

const SHAPES: Readonly<
  Record<SetupOrganizationId, readonly (readonly string[])[]>
> = {
  'three-teams': [['sre'], ['devx'], ['cloud-engineering']],
  'platform-and-infrastructure': [['sre', 'devx'], ['cloud-engineering']],
  'two-platforms': [['sre'], ['devx'], ['ml-platform'], ['cloud-engineering']],
  own: [],
};

// Security decides on secrets everywhere, but who runs the place where they are
// kept differs from company to company.
const APART = ['secret-management'];

/** The work of an organisation, in the order in which it is asked about; none in one's own. @internal */
export function setupWorks(
  vocabulary: Vocabulary,
  organization: SetupOrganizationId,
): readonly WorkPlan[] {
  if (organization === 'own') return [];
  const platform = [...vocabulary.disciplines.values()].filter(
    ({ side }) => side === 'platform',
  );
  const known = new Set(platform.map(({ id }) => id));
  const named = SHAPES[organization].map(ids =>
    ids.filter(id => known.has(id)),
  );
  const rest = platform
    .filter(({ id }) => !named.some(ids => ids.includes(id)))
    .map(({ id }) => [id]);
  return [
    ...named.map(ids => planOf(vocabulary, ids, true)),
    ...rest.map(ids => planOf(vocabulary, ids, false)),
    ...APART.flatMap(id => planApart(vocabulary, id)),
  ].filter(({ concerns }) => concerns.length > 0);
}

function planOf(
  vocabulary: Vocabulary,
  disciplines: readonly string[],
  always: boolean,
): WorkPlan {
  const titles = disciplines.flatMap(
    id => vocabulary.disciplines.get(id)?.title ?? [],
  );
  const title = titles
    .map((one, index) => (index === 0 ? one : lowerFirst(one)))
    .join(' and ');
  return {
    id: nameOf(title) || nameOf(disciplines.join('-')),
    title,
    disciplines,
    concerns: [...vocabulary.concerns.values()].filter(
      ({ id, discipline, shown }) =>
        disciplines.includes(discipline) &&
        shown !== 'in-dockerfile' &&
        !APART.includes(id),
    ),
    always,
    byThingsOnly: false,
  };
}

function planApart(vocabulary: Vocabulary, id: string): readonly WorkPlan[] {
  const concern = vocabulary.concerns.get(id);
  if (!concern) return [];
  return [
    {
      id,
      title: concern.title,
      disciplines: [concern.discipline],
      concerns: [concern],
      always: false,
      byThingsOnly: true,
    },
  ];
}

/** A text as the name of an entity: "Developer experience" gives developer-experience. @internal */
export function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
