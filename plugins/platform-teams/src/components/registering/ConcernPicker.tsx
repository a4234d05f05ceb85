import { useMemo, useRef, type ReactNode } from 'react';
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
  const picked = usePicked(given, concerns);

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

/**
 * What is picked; the same object for as long as it is the same work. The field takes what is being
 * typed away whenever it is handed another one.
 */
function usePicked(
  given: string | readonly string[],
  concerns: readonly Concern[],
): Concern | Concern[] | null {
  const kept = useRef<Concern[]>([]);
  const ids = typeof given === 'string' ? [given].filter(Boolean) : given;
  // What a link or an older file names stays visible, so that it can be taken out.
  const found = ids.map(
    id => concerns.find(one => one.id === id) ?? unknownConcern(id),
  );
  const isSame =
    found.length === kept.current.length &&
    found.every(
      ({ id, title }, at) =>
        id === kept.current[at].id && title === kept.current[at].title,
    );
  if (!isSame) kept.current = found;
  return typeof given === 'string' ? (kept.current[0] ?? null) : kept.current;
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
