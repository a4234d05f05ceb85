import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';

/** A value that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** One of several values, or all of them. A value that is no longer on offer stays visible. */
export function ChoiceField(props: {
  id: string;
  label: string;
  className?: string;
  value: string | undefined;
  choices: readonly Choice[];
  /** What no choice is called. */
  all?: string;
  onChange: (value: string | undefined) => void;
}) {
  const { value, choices, all = 'All' } = props;
  const known = choices.some(choice => choice.value === value);
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      id={props.id}
      label={props.label}
      className={props.className}
      value={value ?? ''}
      onChange={event => props.onChange(event.target.value || undefined)}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
    >
      <MenuItem value="">{all}</MenuItem>
      {value && !known && (
        <MenuItem value={value}>
          {value.slice(value.lastIndexOf('/') + 1)}
        </MenuItem>
      )}
      {choices.map(choice => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.title}
        </MenuItem>
      ))}
    </TextField>
  );
}
