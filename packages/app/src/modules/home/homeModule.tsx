import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageLayoutBlueprint } from '@backstage/plugin-home-react/alpha';

const threeQuestionsLayout = HomePageLayoutBlueprint.make({
  params: {
    loader: async () => (await import('./ThreeQuestions')).ThreeQuestions,
  },
});

export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [threeQuestionsLayout],
});
