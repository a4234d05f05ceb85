import { Content, Header, Page } from '@backstage/core-components';
import { PlatformLayersContent } from '../PlatformLayersPage';

/** The page of platform layers in a portal of the old frontend system. */
export function PlatformLayersPage() {
  return (
    <Page themeId="home">
      <Header title="Platform layers" subtitle="Where everything stands" />
      <Content>
        <PlatformLayersContent />
      </Content>
    </Page>
  );
}
