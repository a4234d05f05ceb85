import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { YamlSnippet } from './YamlSnippet';

describe('YamlSnippet', () => {
  it('wraps long lines, and can be copied', async () => {
    const { container } = await renderInTestApp(
      <YamlSnippet text={`concerns: [${'monitoring, '.repeat(30)}logging]`} />,
    );

    expect(container.querySelector('code')).toHaveStyle({
      whiteSpace: 'pre-wrap',
    });
    expect(screen.getByRole('button')).toBeInTheDocument();
  });
});
