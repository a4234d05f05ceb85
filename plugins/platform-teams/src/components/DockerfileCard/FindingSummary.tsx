import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { SeverityIcon, type FindingTally } from '../dockerfile';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: theme.spacing(1.25),
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  nothing: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
  },
}));

/** What there is to fix, urgent first, and who decides. */
export function FindingSummary(props: {
  readonly tallies: readonly FindingTally[];
  /** Where a line is shown; absent without a tab, or without permission. */
  readonly linkTo?: (line: number | undefined) => string;
}) {
  const classes = useStyles();
  const { tallies, linkTo } = props;
  if (tallies.length === 0) {
    return (
      <Typography variant="body2" className={classes.nothing}>
        <SeverityIcon severity="ok" /> Nothing to fix
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {tallies.map(tally => (
        <li key={tally.urgency} className={classes.row}>
          <SeverityIcon
            severity={tally.urgency === 'soon' ? 'error' : 'warning'}
          />
          <div>
            <Typography variant="body2">
              <strong>{headline(tally)}</strong>
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {[examples(tally), deciders(tally)].filter(Boolean).join(' ')}
            </Typography>
          </div>
          {linkTo && (
            <Link
              to={linkTo(tally.examples[0]?.line)}
              aria-label={`See the ${headline(tally)}`}
            >
              See
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function headline({ urgency, count }: FindingTally): string {
  return urgency === 'soon'
    ? `${count} to fix soon`
    : `${count} to fix when you next change it`;
}

function examples(tally: FindingTally): string {
  if (tally.urgency !== 'soon' || tally.examples.length === 0) return '';
  const named = tally.examples.map(
    ({ title, line }) => `${title} (line ${line})`,
  );
  const rest = tally.count - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function deciders({ deciders: all, count }: FindingTally): string {
  const names = all.map(({ owner, mine, count: part }, index) => {
    const name = mine
      ? `${index === 0 ? 'Your' : 'your'} team ${owner.name}`
      : owner.name;
    const decides = owner.plural ? 'decide' : 'decides';
    if (part === count) return `${name} ${decides}`;
    return index === 0 ? `${name} ${decides} on ${part}` : `${name} on ${part}`;
  });
  return names.length > 0 ? `${names.join(', ')}.` : '';
}
