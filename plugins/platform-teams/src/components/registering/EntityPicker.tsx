import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
  // What was offered once keeps its title when the next search offers others.
  const [seen] = useState(() => new Map<string, string>());
  for (const { ref, title } of search.options) seen.set(ref, title);
  const { value: given } = props;
  const isList = typeof given !== 'string';
  const refs = isList ? given.join('\n') : given;
  // Made from words alone: a list that is new at each render would take what is typed away.
  const picked = useMemo(() => {
    if (!isList) return refs || null;
    return refs ? refs.split('\n') : [];
  }, [isList, refs]);
  const offered = search.options.map(({ ref }) => ref);
  const known = new Map(search.options.map(option => [option.ref, option]));
  const titleIn = (ref: string) => seen.get(ref) ?? titleOf(ref);
  const label = props.multiple || !props.value ? '' : titleIn(props.value);
  const [text, setText] = useState(label);
  // A title that arrives after its reference takes its place.
  useEffect(() => setText(label), [label]);
  // A name that is typed in full means what has it.
  const meant = (value: string) =>
    search.options.find(
      ({ ref, title }) =>
        ref === value || title.toLowerCase() === value.trim().toLowerCase(),
    )?.ref ?? value.trim();
  const takeTyped = () => {
    const value = text.trim();
    if (value === label) return;
    if (!props.multiple) {
      props.onChange(meant(value));
    } else if (value && !props.value.includes(meant(value))) {
      props.onChange([...props.value, meant(value)]);
      setText('');
    }
  };

  return (
    <Autocomplete<string, boolean, boolean, true>
      id={props.id}
      className={props.className}
      multiple={props.multiple ?? false}
      freeSolo
      selectOnFocus
      forcePopupIcon
      size="small"
      options={offered}
      value={picked}
      open={open}
      loading={search.loading}
      filterOptions={options => options}
      filterSelectedOptions={props.multiple}
      getOptionLabel={titleIn}
      onBlur={takeTyped}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      inputValue={text}
      onInputChange={(_, next, reason) => {
        setText(next);
        setTyped(reason === 'input' ? next : '');
      }}
      onChange={(_, value) => {
        if (props.multiple) {
          props.onChange(Array.isArray(value) ? value.map(meant) : []);
        } else {
          props.onChange(typeof value === 'string' ? meant(value) : '');
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

function helperOf(text: ReactNode, { error }: CatalogSearch): ReactNode {
  return error
    ? `The catalog did not answer: ${error.message} You can type a reference.`
    : text;
}
