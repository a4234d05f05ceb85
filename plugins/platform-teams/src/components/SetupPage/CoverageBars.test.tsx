import { render, screen } from '@testing-library/react';
import { CoverageBars } from './CoverageBars';

describe('CoverageBars', () => {
  it.each([
    [
      94,
      88,
      'Required questions with one clear answer: 94 % today, 88 % after this file. Fewer than today: others have registered some of this work already. Leave out what they have.',
    ],
    [
      29,
      88,
      'Required questions with one clear answer: 29 % today, 88 % after this file.',
    ],
  ])(
    'says of %d answers today and %d after the file what it would do',
    (today, after, sentence) => {
      render(
        <CoverageBars
          coverage={{
            needed: 100,
            today,
            after,
            groups: [{ group: 'Run', needed: 100, today, after }],
          }}
        />,
      );

      expect(screen.getByRole('status')).toHaveTextContent(
        new RegExp(`^${sentence}$`),
      );
    },
  );
});
