import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/lib/useAsync';

/** What others call who is signed in. */
export function useMyName(): string {
  const identity = useApi(identityApiRef);
  const { value = '' } = useAsync(async () => {
    const { displayName } = await identity.getProfileInfo();
    if (displayName) return displayName;
    const { userEntityRef } = await identity.getBackstageIdentity();
    return parseEntityRef(userEntityRef).name;
  }, [identity]);
  return value;
}
