import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useVocabulary } from '../PlatformTeamsPage/useVocabulary';
import { RequestError, SkeletonRows, useUrlState } from '../shared';
import { CopyLinkButton } from './CopyLinkButton';
import { CoverageControls } from './CoverageControls';
import { coverageCodec, type CoverageState } from './coverageState';
import { CoverageView } from './CoverageView';
import { CsvButton } from './CsvButton';
import { filterRows } from './filterRows';
import { matrixCsv } from './matrixCsv';
import { messages } from './messages';
import { MOST_COLUMNS, useMatrix } from './useMatrix';

const useStyles = makeStyles<Theme>(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: 13,
    },
    // The table keeps its height while it loads.
    waiting: { minHeight: 420 },
  }),
  { name: 'PlatformTeamsCoverageSection' },
);

/** Where which question has a team: questions by groups, worst first. */
export function CoverageSection(props: {
  /** With search and filters. */
  filters?: boolean;
  /** What stands instead where nobody has registered yet. */
  firstDay?: ReactNode;
}) {
  const { filters = false } = props;
  const api = useApi(platformTeamsApiRef);
  const page = usePageStyles();
  const classes = useStyles();
  const words = useVocabulary();
  const { state, change } = useUrlState(coverageCodec);
  const matrix = useMatrix(state);
  const response = matrix.status === 'data' ? matrix.data : undefined;
  if (response && !response.registered && props.firstDay) {
    return <>{props.firstDay}</>;
  }
  // What a view without filters cannot show, it does not do either.
  const narrowing = filters ? state : NOT_NARROWED;

  async function write(): Promise<string> {
    const { by, questions } = state;
    const all = await api.getMatrix({ by, questions, columns: MOST_COLUMNS });
    return matrixCsv(all, filterRows(all, narrowing), ref =>
      titleOf(ref, all.titles),
    );
  }

  return (
    <Section
      title={messages.title}
      sub={messages.sub}
      action={
        <div className={classes.actions}>
          <CsvButton name="coverage.csv" write={write} />
          <CopyLinkButton />
        </div>
      }
    >
      <CoverageControls
        state={state}
        response={response}
        disciplineOf={words.discipline}
        filters={filters}
        onChange={change}
      />
      {matrix.status === 'loading' && (
        <div className={`${page.body} ${classes.waiting}`}>
          <SkeletonRows rows={8} label="Loading the coverage" />
        </div>
      )}
      {matrix.status === 'error' && (
        <div className={page.body}>
          <RequestError
            what="The coverage could not be loaded."
            error={matrix.error}
            retry={matrix.retry}
          />
        </div>
      )}
      {response && (
        <Rows
          response={response}
          state={state}
          narrowing={narrowing}
          onChange={change}
        />
      )}
    </Section>
  );
}

const NOT_NARROWED = { discipline: undefined, onlyOpen: false, text: '' };

function Rows(props: {
  response: MatrixResponse;
  state: CoverageState;
  narrowing: Pick<CoverageState, 'discipline' | 'onlyOpen' | 'text'>;
  onChange: (part: Partial<CoverageState>) => void;
}) {
  const { response, state, narrowing, onChange } = props;
  const page = usePageStyles();
  const rows = filterRows(response, narrowing);
  if (rows.length > 0) {
    return (
      <CoverageView
        response={response}
        rows={rows}
        state={state}
        onChange={onChange}
      />
    );
  }
  const isNarrowed = response.matrix.rows.length > 0;
  return (
    <div className={page.body}>
      <p className={page.sub}>
        {isNarrowed
          ? 'No question fits these filters.'
          : 'No entity that you may see needs an answer yet. Production components, databases and systems do.'}
      </p>
      {isNarrowed && (
        <Button
          size="small"
          color="primary"
          onClick={() => onChange(NOT_NARROWED)}
        >
          Show all questions
        </Button>
      )}
    </div>
  );
}
