import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

const NONE: ReadonlySet<string> = new Set();

/** The teams that the reader belongs to; empty until it is known. */
export function useMyTeams(): ReadonlySet<string> {
  const identityApi = useApi(identityApiRef);
  const { value } = useAsync(async () => {
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    return new Set(ownershipEntityRefs);
  }, [identityApi]);
  return value ?? NONE;
}
