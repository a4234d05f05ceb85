import { LinkButton } from '@backstage/core-components';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import { TeamName } from '../shared';
import { CellSign } from './CellSign';
import { shareOf } from './describeCell';
import { messages } from './messages';
import { useCellStyles } from './useCellStyles';
import { useRegisterLink } from './useRegisterLink';

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      // Stays in sight while the groups scroll by below.
      position: 'sticky',
      left: 244,
      maxWidth: 'max(220px, calc(100vw - 400px))',
      fontSize: 14,
      [theme.breakpoints.down('sm')]: {
        left: 158,
        maxWidth: 'calc(100vw - 220px)',
      },
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
}) {
  const { row, title, titleOf } = props;
  const cell = useCellStyles();
  const classes = useStyles();
  const registerLink = useRegisterLink();
  const [suggestion] = row.suggestions;
  const to = registerLink({ concern: row.concern, owner: suggestion?.team });
  return (
    <div className={`${cell.cell} ${cell.suggestion} ${classes.row}`}>
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
