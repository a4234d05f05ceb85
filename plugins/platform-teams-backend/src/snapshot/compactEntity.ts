import type { Entity } from '@backstage/catalog-model';
import type { CatalogEntity, Json } from '@cookie-factory/platform-teams-core';

/** Fields that are asked of the catalog: all that predicates may name. */
export const SNAPSHOT_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'metadata.labels',
  'metadata.tags',
  'metadata.links',
  'spec',
  'relations',
];

// API definitions and templates hold texts of megabytes that no predicate
// compares; their beginning still answers "exists" and "has prefix".
const LONGEST_TEXT = 512;
// Long texts are all different: remembering them would only cost memory.
const LONGEST_INTERNED = 128;

/** Gives equal strings one place in memory. */
export type Intern = (text: string) => string;

/** Creates an interner for one snapshot. */
export function createIntern(): Intern {
  const known = new Map<string, string>();
  return text => {
    if (text.length > LONGEST_INTERNED) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}

/** Takes from an entity what the snapshot keeps, in as little memory as it can. */
export function compactEntity(entity: Entity, intern: Intern): CatalogEntity {
  // An Entity is structurally what core reads; this is the one place that says so.
  return compact(entity as unknown as Json, intern) as unknown as CatalogEntity;
}

function compact(value: Json | undefined, intern: Intern): Json | undefined {
  if (typeof value === 'string') {
    return intern(
      value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    return value.map(item => compact(item, intern) ?? null);
  }
  const copy: { [key: string]: Json | undefined } = {};
  for (const [key, child] of Object.entries(value)) {
    copy[intern(key)] = compact(child, intern);
  }
  return copy;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
