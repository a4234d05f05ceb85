import { useState } from 'react';
import CircularProgress from '@material-ui/core/CircularProgress';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { placeOf, whereIs, type Place } from '../state/placeOf';
import { useEntitySearch } from './useEntitySearch';

const useStyles = makeStyles<Theme>(
  theme => ({
    field: { width: 240 },
    soft: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PlatformTeamsJumpToEntity' },
);

/** Looks an entity up and leads to where it stands in the picture. */
export function JumpToEntity(props: {
  mode: 'serves' | 'stands';
  onJump: (place: Place) => void;
}) {
  const { mode, onJump } = props;
  const classes = useStyles();
  const [typed, setTyped] = useState('');
  const { items, loading, error } = useEntitySearch(typed);
  return (
    <Autocomplete
      id="platform-layers-jump"
      className={classes.field}
      options={[...items]}
      value={null}
      inputValue={typed}
      loading={loading}
      filterOptions={options => options}
      getOptionLabel={item => item.title}
      getOptionDisabled={item => placeOf(item, mode) === undefined}
      getOptionSelected={(a, b) => a.ref === b.ref}
      noOptionsText={noOptions(typed, error)}
      clearOnBlur={false}
      onInputChange={(_, text, reason) =>
        setTyped(reason === 'reset' ? '' : text)
      }
      onChange={(_, item) => {
        const place = item && placeOf(item, mode);
        if (place) onJump(place);
      }}
      renderOption={item => (
        <div>
          <div>{item.title}</div>
          <div className={classes.soft}>{whereIs(item, mode)}</div>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          size="small"
          variant="outlined"
          label="Where is"
          placeholder="an entity, a group"
          InputLabelProps={{ ...params.InputLabelProps, shrink: true }}
          InputProps={{
            ...params.InputProps,
            endAdornment: (
              <>
                {loading && <CircularProgress size={16} />}
                {params.InputProps.endAdornment}
              </>
            ),
          }}
        />
      )}
    />
  );
}

function noOptions(typed: string, error: Error | undefined): string {
  if (error) return `The search did not answer: ${error.message}`;
  return typed.trim() ? 'Nothing that you may see' : 'Type a name';
}
