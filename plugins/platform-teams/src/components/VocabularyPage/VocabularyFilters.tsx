import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { VocabularyResponse } from '@cookie-factory/plugin-platform-teams-common';
import { ChoiceField, SearchField } from '../shared';
import { messages } from './messages';
import type { Held, VocabularyFilter } from './vocabularyFilter';

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(1.5),
    },
    field: {
      minWidth: 180,
      [theme.breakpoints.down('xs')]: { flex: '1 1 100%' },
    },
    search: { flex: '1 1 220px' },
  }),
  { name: 'PlatformTeamsVocabularyFilters' },
);

/** Narrows the areas of work. */
export function VocabularyFilters(props: {
  vocabulary: VocabularyResponse;
  filter: VocabularyFilter;
  onChange: (part: Partial<VocabularyFilter>) => void;
}) {
  const { vocabulary, filter, onChange } = props;
  const classes = useStyles();
  const groups = [...new Set(vocabulary.concerns.map(({ group }) => group))];
  return (
    <div className={classes.row} role="group" aria-label={messages.filters}>
      <SearchField
        id="vocabulary-search"
        className={classes.search}
        label={messages.search}
        text={filter.text}
        onSearch={text => onChange({ text })}
      />
      <ChoiceField
        id="vocabulary-discipline"
        className={classes.field}
        label={messages.discipline}
        value={filter.discipline}
        choices={vocabulary.disciplines.map(({ id, title }) => ({
          value: id,
          title,
        }))}
        onChange={discipline => onChange({ discipline })}
      />
      <ChoiceField
        id="vocabulary-group"
        className={classes.field}
        label={messages.group}
        value={filter.group}
        choices={groups.map(group => ({ value: group, title: group }))}
        onChange={group => onChange({ group })}
      />
      <ChoiceField
        id="vocabulary-held"
        className={classes.field}
        label={messages.held}
        value={filter.held}
        choices={Object.entries(messages.heldChoices).map(([value, title]) => ({
          value,
          title,
        }))}
        onChange={held => onChange({ held: held as Held | undefined })}
      />
    </div>
  );
}
