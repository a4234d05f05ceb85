import { useEffect, useState } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import InputAdornment from '@material-ui/core/InputAdornment';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import type {
  FilterChoice,
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import type { LayersState } from './useLayersState';

const TYPING = 300;

const GROUPINGS = {
  system: 'By system',
  domain: 'By domain',
  owner: 'By owner',
  type: 'By type',
};

const useStyles = makeStyles<Theme>(
  theme => ({
    tabs: {
      marginBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
      // On the page's grey the theme's softer colour would be too pale.
      '& label': { color: theme.palette.text.primary },
    },
    search: { width: 240 },
    select: { minWidth: 150 },
  }),
  { name: 'PlatformTeamsLayersToolbar' },
);

/** What is shown and what it is narrowed to. */
export function LayersToolbar(props: {
  state: LayersState;
  /** The picture on show, for the choices that it offers. */
  view: ServesView | StandsView | undefined;
  onChange: (part: Partial<LayersState>) => void;
}) {
  const { state, view, onChange } = props;
  const classes = useStyles();
  return (
    <>
      <Tabs
        className={classes.tabs}
        value={state.mode}
        indicatorColor="primary"
        textColor="primary"
        aria-label="What the picture shows"
        onChange={(_, mode) => onChange({ mode, selected: undefined })}
      >
        <Tab value="serves" label="Who serves whom" />
        <Tab value="stands" label="What stands on what" />
      </Tabs>
      <div className={classes.row} role="group" aria-label="Filters">
        <Search
          text={state.text}
          onSearch={text => onChange({ text, selected: undefined })}
        />
        <Choices
          label="Owner"
          value={state.owner}
          choices={view?.choices.owners ?? []}
          onChange={owner => onChange({ owner, selected: undefined })}
        />
        <Choices
          label="Domain"
          value={state.domain}
          choices={view?.choices.domains ?? []}
          onChange={domain => onChange({ domain, selected: undefined })}
        />
        {view?.mode === 'stands' && (
          <TextField
            select
            size="small"
            variant="outlined"
            id="platform-layers-boxes"
            label="Boxes"
            className={classes.select}
            value={view.groupBy}
            onChange={event =>
              onChange({
                groupBy: event.target.value as LayersState['groupBy'],
                selected: undefined,
              })
            }
          >
            {view.groupings.map(({ by, covers }) => (
              <MenuItem key={by} value={by}>
                {GROUPINGS[by]} ({Math.round(covers * 100)} %)
              </MenuItem>
            ))}
          </TextField>
        )}
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={state.onlyFindings}
              onChange={(_, onlyFindings) =>
                onChange({ onlyFindings, selected: undefined })
              }
            />
          }
          label="Only with findings"
        />
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={state.asList}
              onChange={(_, asList) => onChange({ asList })}
            />
          }
          label="As a list"
        />
      </div>
    </>
  );
}

/** Asks for the text once nobody types any more. */
function Search(props: { text: string; onSearch: (text: string) => void }) {
  const { text, onSearch } = props;
  const classes = useStyles();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) {
      return undefined;
    }
    const timer = setTimeout(() => onSearch(typed), TYPING);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <TextField
      id="platform-layers-search"
      className={classes.search}
      size="small"
      variant="outlined"
      label="Search by name"
      value={typed}
      onChange={event => setTyped(event.target.value)}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
}

function Choices(props: {
  label: string;
  value: string | undefined;
  choices: readonly FilterChoice[];
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, choices } = props;
  const classes = useStyles();
  if (choices.length < 2 && !value) {
    return null;
  }
  const known = choices.some(choice => choice.value === value);
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      id={`platform-layers-${label.toLowerCase()}`}
      label={label}
      className={classes.select}
      value={value ?? ''}
      onChange={event => props.onChange(event.target.value || undefined)}
    >
      <MenuItem value="">All</MenuItem>
      {value && !known && <MenuItem value={value}>{value}</MenuItem>}
      {choices.map(choice => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.title} ({choice.entities})
        </MenuItem>
      ))}
    </TextField>
  );
}
