import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { editedYaml, readDraft } from '@cookie-factory/platform-teams-core';
import { useRetryingRequest } from '../shared';

/** The YAML of a registration as the catalog has it; undefined where none is asked for. */
export function useLoadedYaml(ref: string | undefined) {
  const catalog = useApi(catalogApiRef);
  const request = useCallback(async () => {
    if (!ref) return undefined;
    const entity = await catalog.getEntityByRef(ref);
    if (!entity) {
      throw new NotFoundError(
        `The catalog has no ${ref} that you may see. Paste its YAML instead.`,
      );
    }
    const { draft, kept } = readDraft(entity);
    return { ref, yaml: editedYaml(draft, kept) };
  }, [catalog, ref]);
  return useRetryingRequest(request, { keepData: false });
}
