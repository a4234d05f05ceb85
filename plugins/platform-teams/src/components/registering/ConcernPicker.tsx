import { useMemo, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import type { Concern } from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles(theme => ({
  hint: { fontSize: 12, color: theme.palette.text.secondary },
}));

const byWords = createFilterOptions<Concern>({
  stringify: ({ id, title, hint, keywords }) =>
    [title, hint, id, ...keywords].join(' '),
});

interface CommonProps {
  readonly id: string;
  readonly label: string;
  readonly concerns: readonly Concern[];
  readonly helperText?: ReactNode;
  readonly error?: boolean;
  readonly required?: boolean;
  readonly hiddenLabel?: boolean;
}

/** Props of {@link ConcernPicker}. */
export type ConcernPickerProps = CommonProps &
  (
    | {
        readonly multiple: true;
        readonly value: readonly string[];
        readonly onChange: (value: readonly string[]) => void;
      }
    | {
        readonly multiple?: false;
        readonly value: string;
        readonly onChange: (value: string) => void;
      }
  );

/** Picks areas of work of the vocabulary by plain words, in everyday groups. */
export function ConcernPicker(props: ConcernPickerProps) {
  const classes = useStyles();
  const { concerns, value: given } = props;
  const sorted = useMemo(() => inGroups(concerns), [concerns]);
  // A list that is new at each render would take what is typed away.
  const picked = useMemo(() => {
    // What a link or an older file names stays visible, so that it can be taken out.
    const conceived = (id: string) =>
      concerns.find(one => one.id === id) ?? unknownConcern(id);
    if (typeof given !== 'string') return given.map(conceived);
    return given ? conceived(given) : null;
  }, [concerns, given]);

  return (
    <Autocomplete<Concern, boolean, boolean, false>
      id={props.id}
      multiple={props.multiple ?? false}
      size="small"
      options={sorted}
      groupBy={({ group }) => group}
      disableCloseOnSelect={props.multiple}
      filterSelectedOptions={props.multiple}
      filterOptions={byWords}
      value={picked}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(a, b) => a.id === b.id}
      noOptionsText="No area of work is called that here."
      onChange={(_, value) => {
        if (props.multiple) {
          props.onChange(Array.isArray(value) ? value.map(({ id }) => id) : []);
        } else {
          props.onChange(value && !Array.isArray(value) ? value.id : '');
        }
      }}
      renderOption={({ title, hint }) => (
        <div>
          <div>{title}</div>
          <div className={classes.hint}>{hint}</div>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={props.hiddenLabel ? undefined : props.label}
          required={props.required}
          error={props.error}
          helperText={props.helperText}
          inputProps={{
            ...params.inputProps,
            required: undefined,
            ...(props.hiddenLabel ? { 'aria-label': props.label } : {}),
          }}
        />
      )}
    />
  );
}

/** The groups in the order in which the vocabulary begins them. */
function inGroups(concerns: readonly Concern[]): Concern[] {
  const groups = [...new Set(concerns.map(({ group }) => group))];
  return groups.flatMap(group => concerns.filter(one => one.group === group));
}

function unknownConcern(id: string): Concern {
  return {
    id,
    title: id,
    hint: '',
    description: '',
    discipline: '',
    layer: '',
    keywords: [],
    group: '',
    default: 'none',
    shown: 'always',
  };
}
