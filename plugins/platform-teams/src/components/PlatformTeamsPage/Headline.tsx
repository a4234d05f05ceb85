import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { useMatrix } from '../CoverageMatrix';
import {
  historyPoints,
  Sparkline,
  useFindingsHistory,
} from '../FindingsHistory';
import {
  coverageNumbers,
  findingsNumber,
  type HeadlineNumber,
} from './headlineNumbers';

const useStyles = makeStyles<Theme>(
  theme => ({
    headline: {
      margin: 0,
      padding: theme.spacing(2.25, 2.5, 1.75),
      fontSize: 18,
      lineHeight: 1.4,
      fontWeight: 400,
    },
    lead: { fontWeight: 700 },
    numbers: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
      // Lines between numbers, and none around them, however they wrap.
      gap: 1,
      margin: 0,
      padding: 0,
      listStyle: 'none',
      overflow: 'hidden',
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    number: {
      position: 'relative',
      padding: theme.spacing(1.75, 2.5),
      boxShadow: `0 0 0 1px ${theme.palette.divider}`,
    },
    value: {
      fontSize: 30,
      lineHeight: 1.2,
      fontWeight: 700,
      fontVariantNumeric: 'tabular-nums',
    },
    of: {
      marginLeft: theme.spacing(1),
      fontSize: 16,
      fontWeight: 400,
      color: theme.palette.text.secondary,
    },
    label: { fontSize: 14 },
    detail: { fontSize: 13, color: theme.palette.text.secondary },
    line: {
      position: 'absolute',
      top: theme.spacing(1.5),
      right: theme.spacing(2),
    },
  }),
  { name: 'PlatformTeamsHeadline' },
);

const REQUIRED = { questions: 'required', allGroups: false } as const;

/** The organisation in one sentence, and the four numbers behind it. */
export function Headline(props: {
  teams: TeamsResponse;
  /** Findings that nobody has accepted; undefined while it is not known. */
  open: number | undefined;
}) {
  const { teams, open } = props;
  const classes = useStyles();
  const matrix = useMatrix(REQUIRED);
  const history = useFindingsHistory();
  const days = history.status === 'data' ? history.data : undefined;
  const [lead, ...rest] = teams.headline.split(';');
  const [answered, held, started] =
    matrix.status === 'data' ? coverageNumbers(matrix.data) : [];
  return (
    <Paper component="section" aria-label="In short">
      <h2 className={classes.headline}>
        <span className={classes.lead}>
          {lead}
          {rest.length > 0 && ';'}
        </span>
        {rest.join(';')}
      </h2>
      {/* What cannot be loaded is said where it is shown in full. */}
      {matrix.status !== 'error' && (
        <ul className={classes.numbers}>
          <NumberWithWords number={answered} />
          <NumberWithWords number={held} />
          <NumberWithWords
            number={open === undefined ? undefined : findingsNumber(open, days)}
          >
            {days && <Sparkline points={historyPoints(days.days)} />}
          </NumberWithWords>
          <NumberWithWords number={started} />
        </ul>
      )}
    </Paper>
  );
}

function NumberWithWords(props: {
  /** Absent while it is loaded. */
  number: HeadlineNumber | undefined;
  children?: ReactNode;
}) {
  const { number } = props;
  const classes = useStyles();
  if (!number) {
    return (
      <li className={classes.number}>
        <Skeleton variant="text" width={90} height={36} />
        <Skeleton variant="text" width={150} />
        <Skeleton variant="text" width={170} />
      </li>
    );
  }
  return (
    <li className={classes.number}>
      <div className={classes.value}>
        {number.value}
        {number.of && <span className={classes.of}>{number.of}</span>}
      </div>
      <div className={classes.label}>{number.label}</div>
      <div className={classes.detail}>{number.detail}</div>
      {props.children && <div className={classes.line}>{props.children}</div>}
    </li>
  );
}
