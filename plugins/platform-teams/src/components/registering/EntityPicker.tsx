import { useState, type ReactNode } from 'react';
import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useCatalogSearch, type CatalogSearch } from './useCatalogSearch';

const useStyles = makeStyles(theme => ({
  hint: {
    fontSize: 12,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface CommonProps {
  readonly id: string;
  readonly label: string;
  /** Kinds of entities on offer; has to be stable between renders. */
  readonly kinds: readonly string[];
  readonly titleOf: (ref: string) => string;
  readonly helperText?: ReactNode;
  readonly error?: boolean;
  readonly required?: boolean;
  readonly hiddenLabel?: boolean;
  readonly startAdornment?: ReactNode;
  readonly className?: string;
}

/** Props of {@link EntityPicker}. */
export type EntityPickerProps = CommonProps &
  (
    | {
        readonly multiple?: false;
        readonly value: string;
        readonly onChange: (value: string) => void;
      }
    | {
        readonly multiple: true;
        readonly value: readonly string[];
        readonly onChange: (value: readonly string[]) => void;
      }
  );

/**
 * Picks entities of the catalog by name. Whatever is typed counts, too: a
 * reference may name what the catalog will only have tomorrow.
 */
export function EntityPicker(props: EntityPickerProps) {
  const classes = useStyles();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const search = useCatalogSearch(props.kinds, { typed, active: open });
  const { titleOf } = props;
  const picked = props.multiple ? [...props.value] : props.value || null;
  const offered = search.options.map(({ ref }) => ref);
  const known = new Map(search.options.map(option => [option.ref, option]));
  const titleIn = (ref: string) => known.get(ref)?.title ?? titleOf(ref);

  return (
    <Autocomplete<string, boolean, boolean, true>
      id={props.id}
      className={props.className}
      multiple={props.multiple ?? false}
      freeSolo
      autoSelect
      selectOnFocus
      size="small"
      options={offered}
      value={picked}
      open={open}
      loading={search.loading}
      filterOptions={options => options}
      filterSelectedOptions={props.multiple}
      getOptionLabel={titleIn}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onInputChange={(_, text, reason) =>
        setTyped(reason === 'input' ? text : '')
      }
      onChange={(_, value) => {
        if (props.multiple) {
          props.onChange(Array.isArray(value) ? value.map(trimmed) : []);
        } else {
          props.onChange(typeof value === 'string' ? trimmed(value) : '');
        }
      }}
      renderOption={ref => (
        <div>
          <div>{titleIn(ref)}</div>
          <div className={classes.hint}>{known.get(ref)?.hint ?? ref}</div>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={props.hiddenLabel ? undefined : props.label}
          required={props.required}
          error={props.error}
          helperText={helperOf(props.helperText, search)}
          inputProps={{
            ...params.inputProps,
            ...(props.hiddenLabel ? { 'aria-label': props.label } : {}),
          }}
          InputProps={{
            ...params.InputProps,
            startAdornment: (
              <>
                {props.startAdornment}
                {params.InputProps.startAdornment}
              </>
            ),
            endAdornment: (
              <>
                {search.loading && (
                  <CircularProgress size={16} aria-label="Searching" />
                )}
                {params.InputProps.endAdornment}
              </>
            ),
          }}
        />
      )}
    />
  );
}

function trimmed(text: string): string {
  return text.trim();
}

function helperOf(text: ReactNode, { error }: CatalogSearch): ReactNode {
  return error
    ? `The catalog did not answer: ${error.message} You can type a reference.`
    : text;
}
