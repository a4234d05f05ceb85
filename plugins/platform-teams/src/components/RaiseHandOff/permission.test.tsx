import { screen } from '@testing-library/react';
import { concernAnswer } from '../../__fixtures__/concerns';
import { titles } from '../../__fixtures__/entities';
import { renderForEntity } from '../../__testUtils__/renderForEntity';
import { HandOffLine, RaiseFromRule } from '.';

const answer = concernAnswer(
  'model-monitoring',
  { title: 'Model monitoring', handsOffTo: 'Model performance' },
  {
    handsOffTo: {
      concern: 'model-performance',
      team: 'group:default/checkout',
    },
  },
);

// In a file of its own: Backstage keeps a decision for as long as the page lives.
describe('raising a hand-off', () => {
  it('is offered nowhere to whom the policy refuses it', async () => {
    await renderForEntity(
      <>
        <HandOffLine answer={answer} titles={titles} />
        <RaiseFromRule rule="responsibility:default/watch" />
      </>,
      { permitted: false },
    );

    expect(
      await screen.findByText(/raises the alert, Checkout acts/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
