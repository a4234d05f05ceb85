import { useReducer } from 'react';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entities } from './__fixtures__/registering';
import { renderRegistering } from './__testUtils__/renderRegistering';
import { EntityPicker } from './EntityPicker';

const LABEL = 'Teams';
const KINDS = ['group'];

describe('EntityPicker', () => {
  it('keeps what is being typed when the form around it renders anew', async () => {
    let renew = () => {};
    // As a form does that falls back to an empty list: each time to another one.
    function Form() {
      [, renew] = useReducer((times: number) => times + 1, 0);
      return (
        <EntityPicker
          multiple
          id="teams"
          label={LABEL}
          kinds={KINDS}
          titleOf={ref => ref}
          value={[]}
          onChange={() => {}}
        />
      );
    }
    await renderRegistering(<Form />, { entities });
    await userEvent.type(
      await screen.findByRole('textbox', { name: LABEL }),
      'SR',
    );

    act(() => renew());

    expect(screen.getByRole('textbox', { name: LABEL })).toHaveValue('SR');
  });
});
