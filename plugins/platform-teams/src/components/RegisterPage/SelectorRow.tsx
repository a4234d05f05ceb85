import { useState } from 'react';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Delete from '@material-ui/icons/DeleteOutline';
import {
  readPredicate,
  writePredicate,
  type FileIssue,
  type SelectorDraft,
} from '@cookie-factory/platform-teams-core';
import { EntityPicker } from '../registering';
import { saidOf } from './fieldIssues';
import {
  filterOf,
  scopeOf,
  simpleFilter,
  SCOPES,
  withScope,
  type Scope,
} from './registration';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr) auto',
    gap: theme.spacing(1.5),
    alignItems: 'start',
    padding: theme.spacing(1.5, 0),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > $wide': { gridColumn: '1 / -1' },
      '& > button': { gridRow: 1, gridColumn: 2 },
    },
  },
  wide: {},
  filter: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    alignItems: 'flex-start',
    '& > .MuiTextField-root': { flex: '1 1 160px' },
  },
}));

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  system: 'A system',
  domain: 'A domain',
  owner: 'What a team owns',
  entity: 'One entity',
};
const SCOPE_KINDS: Readonly<Record<Scope, readonly string[]>> = {
  system: ['system'],
  domain: ['domain'],
  owner: ['group', 'user'],
  entity: ['component', 'resource', 'api', 'system', 'domain', 'template'],
};
const FILTER_KINDS = ['Component', 'Resource', 'API', 'System', 'Domain'];
const EVERYTHING = 'filter';

/** One place: a scope of the catalog, narrowed down by kind and type, or by any filter. */
export function SelectorRow(props: {
  readonly id: string;
  readonly label: string;
  readonly selector: SelectorDraft;
  readonly issues: readonly FileIssue[];
  readonly titleOf: (ref: string) => string;
  readonly onChange: (selector: SelectorDraft) => void;
  readonly onRemove: () => void;
}) {
  const classes = useStyles();
  const { id, label, selector, titleOf, onChange } = props;
  const scope = scopeOf(selector);
  const said = saidOf(props.issues);
  return (
    <div className={classes.row} role="group" aria-label={label}>
      <TextField
        select
        size="small"
        variant="outlined"
        id={`${id}-scope`}
        label="What"
        value={scope ?? EVERYTHING}
        onChange={({ target }) =>
          onChange(
            withScope(
              selector,
              SCOPES.find(one => one === target.value),
              '',
            ),
          )
        }
      >
        {SCOPES.map(one => (
          <MenuItem key={one} value={one}>
            {SCOPE_WORDS[one]}
          </MenuItem>
        ))}
        <MenuItem value={EVERYTHING}>Everything of a kind</MenuItem>
      </TextField>
      <div className={classes.wide}>
        {scope && (
          <EntityPicker
            id={`${id}-ref`}
            label={SCOPE_WORDS[scope]}
            kinds={SCOPE_KINDS[scope]}
            titleOf={titleOf}
            value={selector[scope] ?? ''}
            onChange={ref => onChange(withScope(selector, scope, ref))}
            {...said}
          />
        )}
      </div>
      <IconButton
        size="small"
        aria-label={`Remove: ${label}`}
        onClick={props.onRemove}
      >
        <Delete />
      </IconButton>
      <FilterFields
        id={id}
        selector={selector}
        said={scope ? undefined : said}
        onChange={onChange}
      />
    </div>
  );
}

function FilterFields(props: {
  readonly id: string;
  readonly selector: SelectorDraft;
  readonly said: ReturnType<typeof saidOf> | undefined;
  readonly onChange: (selector: SelectorDraft) => void;
}) {
  const classes = useStyles();
  const { id, selector, said, onChange } = props;
  const simple = simpleFilter(selector.filter);
  const [text, setText] = useState<string | undefined>(
    simple ? undefined : writePredicate(selector.filter),
  );
  const put = (filter: SelectorDraft['filter']) => {
    const { filter: _, ...rest } = selector;
    onChange(filter === undefined ? rest : { ...rest, filter });
  };
  if (text !== undefined) {
    const read = readPredicate(text);
    return (
      <div className={classes.filter}>
        <TextField
          multiline
          size="small"
          variant="outlined"
          id={`${id}-filter`}
          label="Filter"
          value={text}
          error={!read.ok || said?.error}
          helperText={
            read.ok
              ? (said?.helperText ??
                'Fields and values, in the catalog’s own predicate language.')
              : read.message
          }
          onChange={({ target }) => {
            setText(target.value);
            const next = readPredicate(target.value);
            if (next.ok) put(next.filter);
          }}
        />
        {simple && (
          <Button
            size="small"
            color="primary"
            onClick={() => setText(undefined)}
          >
            By kind and type
          </Button>
        )}
      </div>
    );
  }
  const { kind = '', type = '' } = simple ?? {};
  return (
    <div className={classes.filter}>
      <TextField
        select
        size="small"
        variant="outlined"
        id={`${id}-kind`}
        label="Only of kind"
        value={kind}
        InputLabelProps={{ shrink: true }}
        SelectProps={{ displayEmpty: true }}
        onChange={({ target }) => put(filterOf(target.value, type))}
        error={said?.error}
        helperText={said?.helperText}
      >
        <MenuItem value="">Any</MenuItem>
        {[...new Set([...FILTER_KINDS, ...(kind ? [kind] : [])])].map(one => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        variant="outlined"
        id={`${id}-type`}
        label="Only of type"
        placeholder="such as service"
        value={type}
        InputLabelProps={{ shrink: true }}
        onChange={({ target }) => put(filterOf(kind, target.value))}
      />
      <Button
        size="small"
        color="primary"
        onClick={() => setText(writePredicate(selector.filter))}
      >
        Another filter
      </Button>
    </div>
  );
}
