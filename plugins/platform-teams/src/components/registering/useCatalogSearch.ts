import { useEffect, useState } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

/** An entity that can be picked. */
export interface EntityOption {
  readonly ref: string;
  readonly title: string;
  /** What tells it from others of the same title. */
  readonly hint: string;
}

/** What a search found, and where it stands. */
export interface CatalogSearch {
  readonly options: readonly EntityOption[];
  readonly loading: boolean;
  readonly error?: Error;
}

const TYPING_MS = 250;
const MOST_FOUND = 25;
const NAMES = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];
const FIELDS = ['kind', 'metadata.namespace', 'spec.type', ...NAMES];

/**
 * Looks entities of some kinds up by their names.
 *
 * @param kinds - has to be stable between renders.
 * @param options - `typed`: what somebody looks for; `active`: whether anybody looks.
 */
export function useCatalogSearch(
  kinds: readonly string[],
  options: { readonly typed: string; readonly active: boolean },
): CatalogSearch {
  const { typed, active } = options;
  const catalog = useApi(catalogApiRef);
  const [found, setFound] = useState<CatalogSearch>({
    options: [],
    loading: false,
  });
  useEffect(() => {
    if (!active) return undefined;
    let isCurrent = true;
    const settle = (search: CatalogSearch) => {
      if (isCurrent) setFound(search);
    };
    setFound(before => ({ ...before, loading: true }));
    const timer = setTimeout(async () => {
      try {
        const term = typed.trim();
        const { items } = await catalog.queryEntities({
          filter: { kind: [...kinds] },
          fields: FIELDS,
          limit: MOST_FOUND,
          orderFields: { field: 'metadata.name', order: 'asc' },
          ...(term ? { fullTextFilter: { term, fields: NAMES } } : {}),
        });
        settle({ options: items.map(optionOf), loading: false });
      } catch (error) {
        settle({ options: [], loading: false, error: error as Error });
      }
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [catalog, kinds, typed, active]);
  return found;
}

/** An entity as it is offered. */
export function optionOf(entity: Entity): EntityOption {
  const { kind, metadata, spec } = entity;
  const profile = spec?.profile as { displayName?: string } | undefined;
  const ref = stringifyEntityRef(entity);
  const type = typeof spec?.type === 'string' ? spec.type : undefined;
  return {
    ref,
    title: metadata.title ?? profile?.displayName ?? metadata.name,
    hint: [kind, type, ref.slice(ref.indexOf(':') + 1)]
      .filter(Boolean)
      .join(' · '),
  };
}

/** A reference as people read it where no title is known: its name. */
export function nameInRef(ref: string): string {
  return ref.slice(ref.search(/[^:/]*$/));
}
