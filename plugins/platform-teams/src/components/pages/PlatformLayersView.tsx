import { Content } from '@backstage/core-components';
import { PlatformLayersContent } from '../PlatformLayersPage';

/** The page of platform layers where the portal supplies header and frame. */
export function PlatformLayersView() {
  return (
    <Content>
      <PlatformLayersContent />
    </Content>
  );
}
