import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import type {
  FilterChoice,
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { ChoiceField, SearchField } from '../../shared';
import {
  countFilters,
  NO_FILTERS,
  type LayersState,
} from '../state/layersState';
import { BoxControls } from './BoxControls';

const useStyles = makeStyles(
  { field: { minWidth: 130, maxWidth: 200 }, search: { width: 190 } },
  { name: 'PlatformTeamsLayersFilters' },
);

/** What the picture is narrowed to, and what its boxes are made of. */
export function LayersFilters(props: {
  state: LayersState;
  view: ServesView | StandsView | undefined;
  onChange: (part: Partial<LayersState>) => void;
}) {
  const { state, view, onChange } = props;
  const classes = useStyles();
  // What was picked may not be there any more.
  const narrow = (part: Partial<LayersState>) =>
    onChange({ ...part, selected: undefined });
  const choices = view?.choices;
  return (
    <>
      <SearchField
        id="platform-layers-search"
        label="Search by name"
        className={classes.search}
        text={state.text}
        onSearch={text => narrow({ text })}
      />
      <Narrowing
        label="Owner"
        value={state.owner}
        choices={choices?.owners}
        onChange={owner => narrow({ owner })}
      />
      <Narrowing
        label="Domain"
        value={state.domain}
        choices={choices?.domains}
        onChange={domain => narrow({ domain })}
      />
      <Narrowing
        label="Lifecycle"
        value={state.lifecycle}
        choices={choices?.lifecycles}
        onChange={lifecycle => narrow({ lifecycle })}
      />
      <Narrowing
        label="Tag"
        value={state.tag}
        choices={choices?.tags}
        onChange={tag => narrow({ tag })}
      />
      {view?.mode === 'stands' && (
        <BoxControls state={state} view={view} onChange={narrow} />
      )}
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={state.onlyFindings}
            onChange={(_, onlyFindings) => narrow({ onlyFindings })}
          />
        }
        label="Only with findings"
      />
      {countFilters(state) > 0 && (
        <Button size="small" onClick={() => onChange(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </>
  );
}

function Narrowing(props: {
  label: string;
  value: string | undefined;
  choices: readonly FilterChoice[] | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, choices = [] } = props;
  const classes = useStyles();
  return choices.length > 1 || value ? (
    <ChoiceField
      id={`platform-layers-${label.toLowerCase()}`}
      className={classes.field}
      label={label}
      value={value}
      choices={choices.map(choice => ({
        value: choice.value,
        title: `${choice.title} (${choice.entities})`,
      }))}
      onChange={props.onChange}
    />
  ) : null;
}
