import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { ScaffolderRuns } from './scaffolderApi';

/** A template, and how often it was run. */
export interface TemplateRuns {
  readonly ref: string;
  readonly title: string;
  /** Absent where the scaffolder does not tell. */
  readonly runs?: number;
}

/** The templates of a portal. */
export interface Templates {
  readonly total: number;
  /** All runs that the scaffolder tells of. */
  readonly runs?: number;
  /** Those run most, then by title. */
  readonly top: readonly TemplateRuns[];
}

const MOST_SHOWN = 5;
/** The latest; older ones count in the sum alone. */
const MOST_RUNS_READ = 500;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];

/** Reads which templates there are, and which of them people start. */
export async function readTemplates(
  catalog: Pick<CatalogApi, 'queryEntities' | 'getEntitiesByRefs'>,
  scaffolder: ScaffolderRuns | undefined,
): Promise<Templates> {
  const [{ items, totalItems }, runs] = await Promise.all([
    catalog.queryEntities({
      filter: { kind: 'template' },
      fields: FIELDS,
      limit: MOST_SHOWN,
      orderFields: { field: 'metadata.name', order: 'asc' },
    }),
    readRuns(scaffolder),
  ]);
  const often = [...(runs?.byTemplate ?? [])]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([ref]) => ref);
  const known =
    often.length > 0
      ? await catalog.getEntitiesByRefs({ entityRefs: often, fields: FIELDS })
      : { items: [] };
  const all = new Map(
    [...known.items, ...items].flatMap(entity =>
      entity ? [[stringifyEntityRef(entity), entity] as const] : [],
    ),
  );
  return {
    total: totalItems,
    runs: runs?.total,
    top: [...all].slice(0, MOST_SHOWN).map(([ref, entity]) => ({
      ref,
      title: titleOf(entity),
      runs: runs && (runs.byTemplate.get(ref) ?? 0),
    })),
  };
}

/** Undefined where there is no scaffolder, or where it does not tell this user. */
async function readRuns(scaffolder: ScaffolderRuns | undefined) {
  const answer = await scaffolder
    ?.listTasks({ filterByOwnership: 'all', limit: MOST_RUNS_READ })
    // Its runs are beside the point: the templates are shown without them.
    .catch(() => undefined);
  if (!answer) return undefined;
  const byTemplate = new Map<string, number>();
  for (const { spec } of answer.tasks) {
    const ref = spec.templateInfo?.entityRef;
    if (ref) byTemplate.set(ref, (byTemplate.get(ref) ?? 0) + 1);
  }
  return { total: answer.totalTasks ?? answer.tasks.length, byTemplate };
}

function titleOf({ metadata }: Entity): string {
  return metadata.title ?? metadata.name;
}
