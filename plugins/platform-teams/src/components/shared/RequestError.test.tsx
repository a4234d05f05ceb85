import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RequestError } from './RequestError';

async function failed(status: number, message: string): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('RequestError', () => {
  it.each([
    [401, 'Your sign-in is no longer valid. Reload the page to sign in again.'],
    [403, 'You are not permitted to see this. Ask whoever runs the portal.'],
    [404, 'The backend’s own words.'],
    [503, 'The backend’s own words.'],
  ])('says how to mend a %i', async (status, words) => {
    const error = await failed(status, 'The backend’s own words.');
    await renderInTestApp(
      <RequestError what="It failed." error={error} retry={() => {}} />,
    );

    expect(screen.getByRole('alert')).toHaveTextContent(`It failed. ${words}`);
  });

  it('says of a backend that does not answer that it is asked again', async () => {
    const retry = jest.fn();
    await renderInTestApp(
      <RequestError
        what="It failed."
        still="The owner is still Checkout."
        error={new TypeError('Failed to fetch')}
        retry={retry}
      />,
    );

    expect(screen.getByRole('alert')).toHaveTextContent(
      'It failed. The owner is still Checkout.The portal’s backend does not answer. It is asked again by itself.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
