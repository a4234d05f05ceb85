import { makeStyles, type Theme } from '@material-ui/core/styles';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { RequestError, SkeletonRows } from '../shared';
import { HistoryChart } from './HistoryChart';
import {
  historyPoints,
  type HistoryFilter,
  type HistoryPoint,
} from './historyPoints';
import { useFindingsHistory } from './useFindingsHistory';

const useStyles = makeStyles<Theme>(
  theme => ({
    table: {
      marginTop: theme.spacing(1),
      fontSize: 13,
      '& summary': { cursor: 'pointer', color: theme.palette.text.secondary },
      '& table': { marginTop: theme.spacing(1) },
      '& th, & td': {
        padding: '2px 16px 2px 0',
        textAlign: 'left',
        fontWeight: 400,
        fontVariantNumeric: 'tabular-nums',
      },
    },
  }),
  { name: 'PlatformTeamsHistorySection' },
);

/**
 * How many findings were open day by day, of what the list is narrowed to.
 * Nothing for who may see a part of the catalog: counts are of the whole.
 */
export function HistorySection({ filter }: { filter: HistoryFilter }) {
  const classes = usePageStyles();
  const history = useFindingsHistory();
  if (history.status === 'data' && history.data.partial) return null;
  return (
    <Section
      title="Over time"
      sub="Open findings in the whole catalog, counted once a day; accepted ones are left out."
    >
      <div className={classes.body}>
        {history.status === 'loading' && (
          <SkeletonRows rows={3} label="Loading the history" />
        )}
        {history.status === 'error' && (
          <RequestError
            what="The history could not be loaded."
            error={history.error}
            retry={history.retry}
          />
        )}
        {history.status === 'data' &&
          (history.data.days.length > 0 ? (
            <History points={historyPoints(history.data.days, filter)} />
          ) : (
            <p className={classes.sub}>
              Nothing is counted yet. The first count comes within a day.
            </p>
          ))}
      </div>
    </Section>
  );
}

function History({ points }: { points: readonly HistoryPoint[] }) {
  const classes = useStyles();
  const [first] = points;
  const last = points[points.length - 1];
  const summary =
    points.length > 1
      ? `Open findings: ${first.count} on ${dayOf(first.day)}, ${last.count} on ${dayOf(last.day)}.`
      : `Open findings: ${last.count} on ${dayOf(last.day)}, the first day that was counted.`;
  return (
    <>
      <HistoryChart points={points} summary={summary} />
      <details className={classes.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Open findings</th>
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{dayOf(day)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
