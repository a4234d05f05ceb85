import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
} from '@backstage/catalog-model';
import type { CatalogEntity } from '@cookie-factory/platform-teams-core';

/** Where files are that can be read. */
export type ReadableLocation =
  | { readonly type: 'url'; readonly target: string }
  | { readonly type: 'file'; readonly target: string };

/** Where an entity's files are. */
export type EntityLocation =
  | ReadableLocation
  | { readonly type: 'unsupported'; readonly target: string | undefined };

/** Who is asked for the files of a location, in words for people. */
export function hostOf({ type, target }: ReadableLocation): string {
  return type === 'url' && URL.canParse(target)
    ? new URL(target).host
    : "the portal's machine";
}

/**
 * Finds where an entity's files are: its source location, else where it was
 * registered from. A source location counts with `url:` only. Authors write
 * that annotation themselves, and a path on this machine is not theirs to name.
 */
export function entityLocation(entity: CatalogEntity): EntityLocation {
  const source = read(entity, ANNOTATION_SOURCE_LOCATION);
  if (source?.type === 'url') return { type: 'url', target: source.target };
  const managedBy = read(entity, ANNOTATION_LOCATION);
  if (managedBy?.type === 'url' || managedBy?.type === 'file') {
    return { type: managedBy.type, target: managedBy.target };
  }
  return {
    type: 'unsupported',
    target: entity.metadata.annotations?.[ANNOTATION_LOCATION],
  };
}

function read(
  entity: CatalogEntity,
  annotation: string,
): { readonly type: string; readonly target: string } | undefined {
  const text = entity.metadata.annotations?.[annotation];
  if (!text) return undefined;
  try {
    return parseLocationRef(text);
  } catch {
    return undefined;
  }
}
