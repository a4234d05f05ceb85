import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vocabulary } from './__fixtures__/registering';
import { ConcernPicker } from './ConcernPicker';

const LABEL = 'Areas of work';

/** The picker as a form that renders anew hands its lists to it: each time as other objects. */
function multiplePicker(ids: readonly string[]) {
  return (
    <ConcernPicker
      multiple
      id="work"
      label={LABEL}
      concerns={[...vocabulary.concerns]}
      value={[...ids]}
      onChange={() => {}}
    />
  );
}

describe('ConcernPicker', () => {
  it('keeps what is being typed when the form around it renders anew', async () => {
    const { rerender } = render(multiplePicker(['ci-cd']));
    await userEvent.type(screen.getByRole('textbox', { name: LABEL }), 'graf');

    rerender(multiplePicker(['ci-cd']));

    expect(screen.getByRole('textbox', { name: LABEL })).toHaveValue('graf');
    expect(
      screen.getAllByRole('option').map(({ textContent }) => textContent),
    ).toEqual(['MonitoringAbout Monitoring']);
  });

  it('shows what else is picked by now, and what it does not know by its id', () => {
    const { rerender } = render(multiplePicker(['ci-cd']));

    rerender(multiplePicker(['monitoring', 'cookies']));

    expect(screen.queryByText('CI/CD')).not.toBeInTheDocument();
    expect(screen.getByText('Monitoring')).toBeInTheDocument();
    expect(screen.getByText('cookies')).toBeInTheDocument();
  });
});
