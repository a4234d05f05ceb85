import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { groupByPlatform } from './groupByPlatform';

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
      gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
      margin: 0,
      padding: 0,
      listStyle: 'none',
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    number: {
      padding: theme.spacing(1.75, 2.5),
      '& + &': { borderLeft: `1px solid ${theme.palette.divider}` },
    },
    value: {
      fontSize: 30,
      lineHeight: 1.2,
      fontWeight: 700,
      fontVariantNumeric: 'tabular-nums',
    },
    label: { fontSize: 14 },
    detail: { fontSize: 13, color: theme.palette.text.secondary },
  }),
  { name: 'PlatformTeamsHeadline' },
);

/** The organisation in one sentence, and the numbers behind it. */
export function Headline({ teams }: { teams: TeamsResponse }) {
  const classes = useStyles();
  const [lead, ...rest] = teams.headline.split(';');
  const platforms = groupByPlatform(teams.items);
  const areas = teams.items.reduce((sum, team) => sum + team.concerns, 0);
  const allListed = teams.nextCursor === undefined;
  return (
    <Paper component="section" aria-label="In short">
      <h2 className={classes.headline}>
        <span className={classes.lead}>
          {lead}
          {rest.length > 0 && ';'}
        </span>
        {rest.join(';')}
      </h2>
      <ul className={classes.numbers}>
        <NumberWithWords
          value={teams.totalItems}
          label={teams.totalItems === 1 ? 'platform team' : 'platform teams'}
          detail={
            allListed
              ? `in ${platforms.length === 1 ? 'one platform' : `${platforms.length} platforms`}`
              : undefined
          }
        />
        {allListed && (
          <NumberWithWords
            value={areas}
            label={
              areas === 1
                ? 'registered area of work'
                : 'registered areas of work'
            }
            detail="counted once for each team"
          />
        )}
      </ul>
    </Paper>
  );
}

function NumberWithWords(props: {
  value: number;
  label: string;
  detail?: string;
}) {
  const classes = useStyles();
  return (
    <li className={classes.number}>
      <div className={classes.value}>{props.value}</div>
      <div className={classes.label}>{props.label}</div>
      {props.detail && <div className={classes.detail}>{props.detail}</div>}
    </li>
  );
}
