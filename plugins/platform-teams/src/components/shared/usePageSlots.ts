import { useCallback } from 'react';
import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { OwnerSlot } from './ownerSlots';
import { pageSlots } from './pageSlots';

/** Gives owners their looks on an entity's page; the entity's own owner is always the first. */
export function usePageSlots(): (
  owners: Iterable<string>,
) => ReadonlyMap<string, OwnerSlot> {
  const { entity } = useEntity();
  const page = stringifyEntityRef(entity);
  const owner = entity.relations?.find(
    ({ type }) => type === RELATION_OWNED_BY,
  )?.targetRef;
  return useCallback(
    owners => pageSlots(page, owner ? [owner, ...owners] : owners),
    [page, owner],
  );
}
