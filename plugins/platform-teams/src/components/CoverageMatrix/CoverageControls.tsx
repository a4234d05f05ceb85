import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { MatrixGroupBy } from '@cookie-factory/platform-teams-core';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import { ChoiceChip, ChoiceField, SearchField } from '../shared';
import type { CoverageState } from './coverageState';
import { messages } from './messages';

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(0, 2.5, 1.5),
      fontSize: 13,
      color: theme.palette.text.secondary,
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      '& .MuiChip-root': { margin: 0 },
    },
    field: { width: 190 },
  }),
  { name: 'PlatformTeamsCoverageControls' },
);

/** Which questions, by what, and narrowed to which. */
export function CoverageControls(props: {
  state: CoverageState;
  response: MatrixResponse | undefined;
  /** Titles of disciplines by id. */
  disciplineOf: (id: string) => string;
  /** With search and filters, or with what decides on rows and columns alone. */
  filters: boolean;
  onChange: (part: Partial<CoverageState>) => void;
}) {
  const { state, response, onChange } = props;
  const classes = useStyles();
  const matrix = response?.matrix;
  const by = matrix?.by ?? state.by;
  const opens = matrix?.groupings.find(({ isDefault }) => isDefault);
  return (
    <>
      <div className={classes.row}>
        <div className={classes.chips} role="group" aria-label="Questions">
          <span aria-hidden>Questions</span>
          {(['required', 'all'] as const).map(questions => (
            <ChoiceChip
              key={questions}
              label={messages.questions[questions]}
              pressed={state.questions === questions}
              onPress={() => onChange({ questions, cell: undefined })}
            />
          ))}
        </div>
        <div className={classes.chips} role="group" aria-label="By">
          <span aria-hidden>By</span>
          {(Object.keys(messages.by) as MatrixGroupBy[]).map(each => (
            <ChoiceChip
              key={each}
              label={messages.by[each]}
              pressed={by === each}
              onPress={() =>
                onChange({ by: each, cell: undefined, allGroups: false })
              }
            />
          ))}
        </div>
        {opens && !state.by && (
          <span>
            {messages.by[opens.by]}, because it groups most: {opens.grouped}{' '}
            entities
          </span>
        )}
      </div>
      {props.filters && (
        <div
          className={classes.row}
          role="group"
          aria-label="Filter the questions"
        >
          <SearchField
            id="coverage-search"
            label="Search the questions"
            className={classes.field}
            text={state.text}
            onSearch={text => onChange({ text })}
          />
          <ChoiceField
            id="coverage-discipline"
            label="Kind of work"
            className={classes.field}
            value={state.discipline}
            choices={disciplinesOf(response).map(value => ({
              value,
              title: props.disciplineOf(value),
            }))}
            onChange={discipline => onChange({ discipline })}
          />
          <FormControlLabel
            control={
              <Switch
                color="primary"
                checked={state.onlyOpen}
                onChange={(_, onlyOpen) => onChange({ onlyOpen })}
              />
            }
            label="Only what is open"
          />
        </div>
      )}
    </>
  );
}

/** The kinds of work among the questions, in their order. */
function disciplinesOf(
  response: MatrixResponse | undefined,
): readonly string[] {
  const about = Object.values(response?.about ?? {});
  return [...new Set(about.map(({ discipline }) => discipline))].sort();
}
