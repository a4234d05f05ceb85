import { makeStyles, type Theme } from '@material-ui/core/styles';
import { ChoiceField, SearchField } from '../shared';
import { findingKinds, severityWords } from './findingWords';
import type { FindingsFilter } from './useFindingsFilter';

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
  concerns: readonly { readonly id: string; readonly title: string }[];
  onChange: (part: Partial<FindingsFilter>) => void;
}) {
  const { filter, teams, onChange } = props;
  const classes = useStyles();
  return (
    <div className={classes.row} role="group" aria-label="Filter the findings">
      <SearchField
        id="findings-search"
        label="Search the findings"
        className={classes.field}
        text={filter.text}
        onSearch={text => onChange({ text })}
      />
      <ChoiceField
        id="findings-what"
        className={classes.field}
        label="What"
        value={filter.kind}
        choices={Object.entries(findingKinds).map(([value, { title }]) => ({
          value,
          title,
        }))}
        onChange={kind => onChange({ kind })}
      />
      <ChoiceField
        id="findings-how-urgent"
        className={classes.field}
        label="How urgent"
        value={filter.severity}
        choices={Object.entries(severityWords).map(([value, title]) => ({
          value,
          title,
        }))}
        onChange={severity => onChange({ severity })}
      />
      <ChoiceField
        id="findings-who-can-act"
        className={classes.field}
        label="Who can act"
        value={filter.team}
        choices={teams.map(team => ({ value: team.ref, title: team.title }))}
        onChange={team => onChange({ team })}
      />
      <ChoiceField
        id="findings-about"
        className={classes.field}
        label="About"
        value={filter.concern}
        choices={props.concerns.map(({ id, title }) => ({ value: id, title }))}
        onChange={concern => onChange({ concern })}
      />
    </div>
  );
}
