import type { Entity } from '@backstage/catalog-model';
import type { CatalogEntity, Json } from '@cookie-factory/platform-teams-core';

/** Fields that are asked of the catalog: all that predicates may name. */
export const SNAPSHOT_FIELDS: readonly string[] = [
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
const LONGEST_TEXT = 2_048;
// Long texts are all different: remembering them would only cost memory.
const LONGEST_INTERNED = 128;
// Whole, whatever their length: what the suite itself reads.
const OWN_KIND = 'responsibility';
const OWN_PREFIX = 'platform-teams/';

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
  // The version has done its part once the fingerprint is made.
  const { etag: _, ...metadata } = entity.metadata;
  // An Entity is structurally what core reads; this is the one place that says so.
  return compact({ ...entity, metadata } as unknown as Json, {
    intern,
    longest: entity.kind.toLowerCase() === OWN_KIND ? Infinity : LONGEST_TEXT,
  }) as unknown as CatalogEntity;
}

function compact(
  value: Json | undefined,
  options: { readonly intern: Intern; readonly longest: number },
): Json | undefined {
  const { intern, longest } = options;
  if (typeof value === 'string') {
    return intern(value.length > longest ? value.slice(0, longest) : value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    return value.map(item => compact(item, options) ?? null);
  }
  const copy: { [key: string]: Json | undefined } = {};
  for (const [key, child] of Object.entries(value)) {
    copy[intern(key)] = compact(
      child,
      key.startsWith(OWN_PREFIX) ? { intern, longest: Infinity } : options,
    );
  }
  return copy;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
