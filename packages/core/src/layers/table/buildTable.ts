/** Writes the entities of a model into columns. */
import type { Organization } from '../../catalog/Organization';
import { visitInSteps, visitRowsInSteps, type Steps } from '../steps';
import type { Crossing, Placement } from '../types';
import { declares } from '../declares';
import { openListColumn, openValueColumn } from './columns';
import { sortInSteps } from './sortInSteps';
import {
  UNPLACED,
  WEIGHTLESS,
  type CrossingRows,
  type LayersTable,
} from './types';

/** What the columns are read from. @internal */
export interface TableSource {
  readonly organization: Organization;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly classOf: ReadonlyMap<string, number>;
  readonly crossings: readonly Crossing[];
  /** Entities that findings of the layers are about, with those that they cause and nobody has accepted. */
  readonly findings: ReadonlyMap<string, number>;
}

/** Builds the table. @internal */
export function* buildTableInSteps(source: TableSource): Steps<LayersTable> {
  const { organization, placements, classOf } = source;
  const refs = yield* sortInSteps(yield* rowRefs(source));
  const rowOf = new Map<string, number>();
  yield* visitRowsInSteps(refs.length, row => {
    rowOf.set(refs[row], row);
  });
  const layers = new Map(
    organization.vocabulary.layers.map(({ id }, index) => [id, index]),
  );
  const open = openColumns(refs.length);
  yield* visitInSteps(rowOf, ([ref, row]) => {
    const placement = placements.get(ref);
    open.layer[row] = placement
      ? (layers.get(placement.layer ?? '') ?? UNPLACED)
      : WEIGHTLESS;
    open.outcomeClass[row] = classOf.get(ref) ?? -1;
    open.concerned[row] = source.findings.has(ref) ? 1 : 0;
    open.findings[row] = source.findings.get(ref) ?? 0;
    if (placement && declares(organization, ref)) open.declaring[row] = 1;
    readEntity(organization, open, { ref, row });
    // Only what is placed stands on something in the picture.
    for (const target of placement ? organization.dependenciesOf(ref) : []) {
      const targetRow = rowOf.get(target);
      if (targetRow !== undefined && target !== ref)
        open.dependencies.add(targetRow);
    }
    open.dependencies.endRow();
  });
  const { dependencies, tags, tagValues, ...columns } = open;
  return {
    refs,
    rowOf,
    ...columns,
    tags: { ...tags.close(), values: tagValues.values },
    dependencies: dependencies.close(),
    crossings: source.crossings.map(crossing => crossingRows(crossing, rowOf)),
  };
}

function* rowRefs({
  placements,
  classOf,
}: TableSource): Steps<readonly string[]> {
  const refs: string[] = [];
  yield* visitInSteps(placements.keys(), ref => {
    refs.push(ref);
  });
  yield* visitInSteps(classOf.keys(), ref => {
    if (!placements.has(ref)) refs.push(ref);
  });
  return refs;
}

function openColumns(rows: number) {
  return {
    texts: new Array<string>(rows),
    layer: new Int8Array(rows),
    declaring: new Uint8Array(rows),
    concerned: new Uint8Array(rows),
    findings: new Int32Array(rows),
    outcomeClass: new Int32Array(rows),
    owner: openValueColumn(rows),
    system: openValueColumn(rows),
    domain: openValueColumn(rows),
    type: openValueColumn(rows),
    lifecycle: openValueColumn(rows),
    tags: openListColumn(rows),
    tagValues: openValueColumn(0),
    dependencies: openListColumn(rows),
  };
}

function readEntity(
  organization: Organization,
  open: ReturnType<typeof openColumns>,
  { ref, row }: { readonly ref: string; readonly row: number },
): void {
  const { metadata, spec } = organization.entities.get(ref) ?? {};
  const title = organization.titleOf(ref).toLowerCase();
  open.texts[row] = ref.includes(title) ? ref : `${ref}\n${title}`;
  open.owner.set(row, organization.ownerOf(ref));
  open.system.set(row, organization.systemOf(ref));
  open.domain.set(row, organization.domainsOf(ref)[0]);
  open.type.set(row, inLowerCase(spec?.type));
  open.lifecycle.set(row, inLowerCase(spec?.lifecycle));
  for (const tag of new Set(metadata?.tags ?? []))
    open.tags.add(open.tagValues.indexOf(tag));
  open.tags.endRow();
}

function inLowerCase(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.toLowerCase() : undefined;
}

function crossingRows(
  crossing: Crossing,
  rowOf: ReadonlyMap<string, number>,
): CrossingRows {
  const path = crossing.path ?? [crossing.from, crossing.to];
  const rows = path.map(ref => rowOf.get(ref) ?? -1);
  return {
    crossing,
    from: rows[0],
    edges: rows.slice(1).map((to, index) => [rows[index], to] as const),
  };
}
