import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ThreeQuestions } from './ThreeQuestions';

describe('ThreeQuestions', () => {
  it('leads from each question to an example', async () => {
    renderInTestApp(<ThreeQuestions />, {
      config: {
        organization: { name: 'Dough & Sons' },
        app: { exampleComponent: 'component:default/order-intake' },
      },
    });

    await screen.findByRole('heading', { level: 1, name: 'Cookie Factory' });
    expect(screen.getByText(/teams of Dough & Sons serve/)).toBeVisible();
    const questions = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => heading.textContent);
    expect(questions).toEqual([
      'Who do I ask?',
      'Whose line is this?',
      'Where does it stand?',
    ]);
    const links = ['Ask about', 'Open the Dockerfile', 'Walk through', 'All']
      .map(name => screen.getByRole('link', { name: new RegExp(`^${name}`) }))
      .map(link => link.getAttribute('href'));
    expect(links).toEqual([
      '/catalog/default/component/order-intake',
      '/catalog/default/component/order-intake/dockerfile',
      '/platform-layers',
      '/platform-teams',
    ]);
  });
});
