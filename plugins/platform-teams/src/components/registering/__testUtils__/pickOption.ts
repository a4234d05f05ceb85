import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Types into a picker, and picks the one option that is left: a list that still shrinks would move under the pointer. */
export async function pickOption(
  field: string,
  typed: string,
  option: RegExp,
): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: field }), typed);
  await waitFor(() =>
    expect(
      screen.getAllByRole('option').map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(option)]),
  );
  await userEvent.click(screen.getByRole('option'));
}
