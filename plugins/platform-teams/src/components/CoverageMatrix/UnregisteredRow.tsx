import { LinkButton } from '@backstage/core-components';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import { TeamName } from '../shared';
import { CellSign } from './CellSign';
import { shareOf } from './describeCell';
import { messages } from './messages';
import { useCellStyles } from './useCellStyles';
import { useRegisterLink } from './useRegisterLink';

// The first column with the seams on both sides of it.
const QUESTION_WIDTH = 228;
const NARROW_QUESTION_WIDTH = 138;

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      // Stays in sight while the groups scroll by below.
      position: 'sticky',
      left: QUESTION_WIDTH,
      fontSize: 14,
      [theme.breakpoints.down('sm')]: { left: NARROW_QUESTION_WIDTH },
    },
    sign: { display: 'inline-flex', fontSize: 18 },
    because: { color: theme.palette.text.secondary },
    share: { fontSize: 16, fontWeight: 700 },
    action: { marginLeft: 'auto' },
  }),
  { name: 'PlatformTeamsUnregisteredRow' },
);

/** A question that nobody has registered: one thing to do, not a wall of gaps. */
export function UnregisteredRow(props: {
  row: MatrixRow;
  title: string;
  titleOf: (ref: string) => string;
  /** How much of the table is in sight. */
  tableWidth: number | undefined;
}) {
  const { row, title, titleOf, tableWidth } = props;
  const cell = useCellStyles();
  const classes = useStyles();
  const registerLink = useRegisterLink();
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const taken = (narrow ? NARROW_QUESTION_WIDTH : QUESTION_WIDTH) + 4;
  const [suggestion] = row.suggestions;
  const to = registerLink({ concern: row.concern, owner: suggestion?.team });
  return (
    <div
      className={`${cell.cell} ${cell.suggestion} ${classes.row}`}
      style={{ maxWidth: tableWidth && Math.max(160, tableWidth - taken) }}
    >
      <span className={classes.share}>{shareOf(row)}</span>
      <span className={cell.count}>
        {row.answered} of {row.needed}
      </span>
      <span className={classes.sign}>
        <CellSign look="suggestion" />
      </span>
      <span>{messages.unregistered}</span>
      {suggestion && (
        <>
          <span>It could be</span>
          <TeamName
            teamRef={suggestion.team}
            title={titleOf(suggestion.team)}
            suggested
          />
          <span className={classes.because}>because {suggestion.because}.</span>
        </>
      )}
      {to && (
        <span className={classes.action}>
          <LinkButton
            to={to}
            size="small"
            variant="outlined"
            color="primary"
            aria-label={`${messages.register}: ${title}`}
          >
            {messages.register}
          </LinkButton>
        </span>
      )}
    </div>
  );
}
