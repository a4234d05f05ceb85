import { useEffect, useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { findingKinds, severityWords } from './findingWords';
import type { FindingsFilter } from './useFindingsFilter';

const TYPING = 300;

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      padding: theme.spacing(0, 2.5, 2),
    },
    field: { minWidth: 170 },
  }),
  { name: 'PlatformTeamsFindingsFilters' },
);

/** Narrows the findings. */
export function FindingsFilters(props: {
  filter: FindingsFilter;
  teams: readonly { readonly ref: string; readonly title: string }[];
  onChange: (part: Partial<FindingsFilter>) => void;
}) {
  const { filter, teams, onChange } = props;
  const classes = useStyles();
  const teamIsKnown = teams.some(team => team.ref === filter.team);
  return (
    <div className={classes.row} role="group" aria-label="Filter the findings">
      <Search text={filter.text} onSearch={text => onChange({ text })} />
      <Choice
        label="What"
        value={filter.kind}
        options={Object.entries(findingKinds).map(([value, { title }]) => ({
          value,
          title,
        }))}
        onChange={kind => onChange({ kind })}
      />
      <Choice
        label="How urgent"
        value={filter.severity}
        options={Object.entries(severityWords).map(([value, title]) => ({
          value,
          title,
        }))}
        onChange={severity => onChange({ severity })}
      />
      <Choice
        label="Who can act"
        value={filter.team}
        options={[
          ...teams.map(team => ({ value: team.ref, title: team.title })),
          ...(filter.team && !teamIsKnown
            ? [
                {
                  value: filter.team,
                  title: filter.team.slice(filter.team.lastIndexOf('/') + 1),
                },
              ]
            : []),
        ]}
        onChange={team => onChange({ team })}
      />
    </div>
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
      className={classes.field}
      size="small"
      variant="outlined"
      id="findings-search"
      label="Search the findings"
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  );
}

function Choice(props: {
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly title: string }[];
  onChange: (value: string | undefined) => void;
}) {
  const classes = useStyles();
  return (
    <TextField
      select
      className={classes.field}
      size="small"
      variant="outlined"
      id={`findings-${props.label.toLowerCase().replace(/ /g, '-')}`}
      label={props.label}
      value={props.value ?? ''}
      onChange={event => props.onChange(event.target.value || undefined)}
    >
      <MenuItem value="">All</MenuItem>
      {props.options.map(({ value, title }) => (
        <MenuItem key={value} value={value}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
