import { Fragment } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TeamLoad } from '@cookie-factory/platform-teams-core';
import { Link } from '@backstage/core-components';
import { assignOwnerSlots, TeamName } from '../shared';
import { groupByDiscipline, groupByPlatform } from './groupByPlatform';
import { ReviewWords } from './ReviewWords';
import { usePageStyles } from './usePageStyles';
import type { Words } from './useVocabulary';

const useStyles = makeStyles<Theme>(
  theme => ({
    discipline: {
      paddingLeft: 19,
      fontSize: 13,
      color: theme.palette.text.secondary,
    },
    load: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    track: {
      display: 'inline-block',
      width: 90,
      height: 8,
      borderRadius: 4,
      backgroundColor:
        theme.palette.type === 'dark'
          ? 'rgba(255,255,255,.16)'
          : 'rgba(0,0,0,.09)',
      overflow: 'hidden',
      [theme.breakpoints.down('sm')]: { width: 48 },
    },
    fill: {
      display: 'block',
      height: '100%',
      borderRadius: 4,
      backgroundColor: theme.palette.primary.main,
    },
    count: { minWidth: 20, textAlign: 'right' },
  }),
  { name: 'PlatformTeamsTable' },
);

/** The platform teams, by platform, with what each carries. */
export function TeamsTable(props: {
  teams: readonly TeamLoad[];
  words: Words;
  /** What rows stand together by. */
  by: 'platform' | 'discipline';
  /** Where the findings of a team are listed. */
  findingsOf: (team: string) => string;
}) {
  const { teams, words } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const slots = assignOwnerSlots(teams.map(team => team.ref));
  const groups =
    props.by === 'discipline'
      ? groupByDiscipline(teams, words.discipline)
      : groupByPlatform(teams);
  const most = Math.max(1, ...teams.map(team => team.concerns));
  return (
    <div className={page.scroll}>
      <Table size="small" className={`${page.table} ${page.stacked}`}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Team</TableCell>
            <TableCell scope="col" className={page.number}>
              Areas of work
            </TableCell>
            <TableCell scope="col" className={page.number}>
              Asked on
            </TableCell>
            <TableCell scope="col" className={page.number}>
              Customers
            </TableCell>
            <TableCell scope="col" className={page.number}>
              To act on
            </TableCell>
            <TableCell scope="col">Review</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map(platform => (
            <Fragment key={platform.id}>
              <TableRow className={page.group}>
                <TableCell component="th" scope="rowgroup" colSpan={6}>
                  {platform.title}
                </TableCell>
              </TableRow>
              {platform.teams.map(team => (
                <TableRow key={team.ref}>
                  <TableCell>
                    <TeamName
                      teamRef={team.ref}
                      title={team.title}
                      slot={slots.get(team.ref)}
                    />
                    <div className={classes.discipline}>
                      {team.disciplines.map(words.discipline).join(', ') ||
                        team.reason}
                    </div>
                  </TableCell>
                  <TableCell className={page.number} data-label="Areas of work">
                    <span className={classes.load}>
                      <span className={classes.track} aria-hidden="true">
                        <span
                          className={classes.fill}
                          style={{ width: `${(team.concerns / most) * 100}%` }}
                        />
                      </span>
                      <span className={classes.count}>{team.concerns}</span>
                    </span>
                  </TableCell>
                  <TableCell className={page.number} data-label="Asked on">
                    {team.entities}
                  </TableCell>
                  <TableCell className={page.number} data-label="Customers">
                    {team.customers} of {team.customersTotal}
                  </TableCell>
                  <TableCell className={page.number} data-label="To act on">
                    {team.findings > 0 ? (
                      <Link
                        to={props.findingsOf(team.ref)}
                        aria-label={`${team.findings} to act on by ${team.title}`}
                      >
                        <strong>{team.findings}</strong>
                      </Link>
                    ) : (
                      0
                    )}
                  </TableCell>
                  <TableCell data-label="Review">
                    <ReviewWords review={team.review} />
                  </TableCell>
                </TableRow>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
