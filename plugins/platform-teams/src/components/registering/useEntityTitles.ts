import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { nameInRef, optionOf } from './useCatalogSearch';

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];
const FULL_REF = /^[^:/]+:[^:/]+\/[^:/]+$/;

/**
 * Titles of references that somebody picked, or that stand in a link. Until
 * they are there, and where they cannot be had, a reference goes by its name.
 */
export function useEntityTitles(
  refs: readonly string[],
): (ref: string) => string {
  const catalog = useApi(catalogApiRef);
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const wanted = [...new Set(refs)]
    .filter(ref => FULL_REF.test(ref) && titles[ref] === undefined)
    .sort()
    .join('\n');
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    const entityRefs = wanted.split('\n');
    const keep = (found: readonly (string | undefined)[]) => {
      if (!isCurrent) return;
      setTitles(before => ({
        ...before,
        ...Object.fromEntries(
          entityRefs.map((ref, index) => [ref, found[index] ?? nameInRef(ref)]),
        ),
      }));
    };
    catalog.getEntitiesByRefs({ entityRefs, fields: FIELDS }).then(
      ({ items }) => keep(items.map(item => item && optionOf(item).title)),
      () => keep([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [catalog, wanted]);
  return useCallback(ref => titles[ref] ?? nameInRef(ref), [titles]);
}
