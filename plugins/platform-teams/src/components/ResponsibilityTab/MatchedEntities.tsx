import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import {
  ChoiceField,
  SearchField,
  useUrlState,
  type UrlCodec,
} from '../shared';
import { MatchedList } from './MatchedList';
import { messages } from './messages';

type Outcome = keyof typeof messages.outcomes;

interface Filter {
  readonly text: string;
  readonly concern?: string;
  readonly outcome?: Outcome;
}

const codec: UrlCodec<Filter> = {
  read: params => ({
    text: params.get('q') ?? '',
    concern: params.get('concern') ?? undefined,
    outcome: Object.keys(messages.outcomes).find(
      (outcome): outcome is Outcome => outcome === params.get('outcome'),
    ),
  }),
  write: ({ text, concern, outcome }) => ({
    q: text || undefined,
    concern,
    outcome,
  }),
};

const useStyles = makeStyles<Theme>(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(1),
      '@media print': { display: 'none' },
    },
    field: { minWidth: 180 },
  }),
  { name: 'PlatformTeamsMatchedEntities' },
);

/** Each entity that a registration reaches, narrowed as the URL says. */
export function MatchedEntities(props: {
  readonly rule: string;
  readonly concerns: readonly string[];
  readonly words: Words;
}) {
  const { rule, concerns, words } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const { state: filter, change } = useUrlState(codec);
  return (
    <Section title={messages.matched} sub={messages.matchedSub}>
      <div className={page.body}>
        <div
          className={classes.filters}
          role="group"
          aria-label={messages.search}
        >
          <SearchField
            id="matched-search"
            className={classes.field}
            label={messages.search}
            text={filter.text}
            onSearch={text => change({ text })}
          />
          <ChoiceField
            id="matched-outcome"
            className={classes.field}
            label={messages.outcome}
            value={filter.outcome}
            choices={Object.entries(messages.outcomes).map(
              ([value, title]) => ({ value, title }),
            )}
            onChange={outcome =>
              change({ outcome: outcome as Outcome | undefined })
            }
          />
          {concerns.length > 1 && (
            <ChoiceField
              id="matched-concern"
              className={classes.field}
              label={messages.concern}
              value={filter.concern}
              choices={concerns.map(id => ({
                value: id,
                title: words.concern(id).title,
              }))}
              onChange={concern => change({ concern })}
            />
          )}
        </div>
        <MatchedList rule={rule} filter={filter} words={words} />
      </div>
    </Section>
  );
}
