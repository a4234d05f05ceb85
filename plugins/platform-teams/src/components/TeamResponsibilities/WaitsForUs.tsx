import Paper from '@material-ui/core/Paper';
import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { teamsPageLinkRef } from '../../routes';
import { Severity } from '../PlatformTeamsPage/Severity';

const SHOWN = 3;
const ORDER = { error: 0, warning: 1, info: 2 };

const useStyles = makeStyles<Theme>(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      alignItems: 'baseline',
      padding: theme.spacing(1.5, 2),
      backgroundColor: alpha(
        theme.palette.info.main,
        theme.palette.type === 'dark' ? 0.16 : 0.08,
      ),
    },
    severity: { minWidth: 120 },
    text: { flex: '1 1 320px', fontSize: 14 },
    more: { marginTop: theme.spacing(1), fontSize: 14 },
  }),
  { name: 'PlatformTeamsWaitsForUs' },
);

/** What waits for the team: the three most urgent, the others behind a link. */
export function WaitsForUs(props: {
  team: string;
  findings: readonly OrganizationFinding[];
  /** How many there are in all. */
  total: number;
}) {
  const classes = useStyles();
  const teamsPage = useRouteRef(teamsPageLinkRef);
  const open = props.findings
    .filter(finding => !finding.accepted)
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  if (open.length === 0) {
    return null;
  }
  const all =
    teamsPage &&
    `${teamsPage()}/findings?team=${encodeURIComponent(props.team)}`;
  return (
    <section aria-label="What waits for us">
      <ul className={classes.list}>
        {open.slice(0, SHOWN).map(finding => (
          <Paper
            component="li"
            variant="outlined"
            key={finding.id}
            className={classes.row}
          >
            <span className={classes.severity}>
              <Severity severity={finding.severity} />
            </span>
            <span className={classes.text}>
              <strong>{finding.message}</strong> {finding.fix}
            </span>
          </Paper>
        ))}
      </ul>
      {props.total > SHOWN && all && (
        <div className={classes.more}>
          <Link to={all}>See all {props.total}</Link>
        </div>
      )}
    </section>
  );
}
