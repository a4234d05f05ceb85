import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

// Every plugin is discovered from package.json; what stands here is this portal's own.
export default createApp({
  features: [homeModule, navModule, signInModule],
});
