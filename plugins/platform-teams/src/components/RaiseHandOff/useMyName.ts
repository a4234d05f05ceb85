import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/lib/useAsync';

/** What others call who is signed in, as the catalog has it. */
export function useMyName(): string {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  // A reference has to be asked for at once; it is not shown before the real one is known.
  const me = useEntityPresentation(value?.userEntityRef ?? 'user:default/me');
  return value ? me.primaryTitle : '';
}
