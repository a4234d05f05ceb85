import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LayersView } from '../PlatformLayersPage';

/** The factory of what a group, a system or a domain contains, as a tab of its page. */
export function EntityLayersContent() {
  const { entity } = useEntity();
  const scope = stringifyEntityRef(entity);
  return <LayersView key={scope} scope={scope} />;
}
