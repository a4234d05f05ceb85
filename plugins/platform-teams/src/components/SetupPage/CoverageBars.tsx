import { makeStyles, type Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Coverage,
  CoverageGroup,
} from '@cookie-factory/platform-teams-core';
import { softText } from '../shared';

const useStyles = makeStyles<Theme>(
  theme => {
    const color = theme.palette.primary.main;
    return {
      list: { listStyle: 'none', margin: theme.spacing(2, 0, 1.5), padding: 0 },
      row: {
        display: 'grid',
        gridTemplateColumns:
          'minmax(110px, 2fr) minmax(0, 8fr) minmax(210px, 2fr)',
        gap: theme.spacing(0.25, 2),
        alignItems: 'center',
        padding: theme.spacing(0.75, 0),
        fontSize: theme.typography.body2.fontSize,
        [theme.breakpoints.down('sm')]: {
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          '& > $bar': { gridColumn: '1 / -1', gridRow: 2 },
        },
      },
      group: { fontWeight: 700 },
      bar: {
        display: 'flex',
        height: 13,
        border: `1px solid ${theme.palette.text.secondary}`,
        borderRadius: 2,
        overflow: 'hidden',
      },
      today: { background: color },
      added: {
        background: `repeating-linear-gradient(115deg, ${color} 0 2.5px, ${theme.palette.background.paper} 2.5px 6px)`,
      },
      count: {
        color: softText(theme),
        '& b': { color: theme.palette.text.primary },
      },
      legend: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(0.5, 2.5),
        fontSize: 13,
        color: softText(theme),
        '& > span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
        '& $bar': { width: 30 },
        '& $bar > i': { flex: 1 },
      },
    };
  },
  { name: 'PlatformTeamsCoverageBars' },
);

/** How many required questions have one clear answer, today and with the file. */
export function CoverageBars({ coverage }: { readonly coverage: Coverage }) {
  const classes = useStyles();
  const { needed, today, after } = coverage;
  if (needed === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        Nothing in your catalog has a required question yet: no component is in
        production.
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        Required questions with one clear answer:{' '}
        <Typography variant="body2" component="b" color="textPrimary">
          {share(today, needed)} today, {share(after, needed)} after this file.
        </Typography>
        {after < today &&
          ' Fewer than today: others have registered some of this work already. Leave out what they have.'}
      </Typography>
      <ul className={classes.list}>
        {coverage.groups.map(group => (
          <Bar key={group.group} group={group} />
        ))}
      </ul>
      <div className={classes.legend} aria-hidden>
        <span>
          <span className={classes.bar}>
            <i className={classes.today} />
          </span>
          Today
        </span>
        <span>
          <span className={classes.bar}>
            <i className={classes.added} />
          </span>
          Added by this file
        </span>
        <span>
          <span className={classes.bar} />
          Still open
        </span>
      </div>
    </>
  );
}

function Bar({ group }: { readonly group: CoverageGroup }) {
  const classes = useStyles();
  const { needed, today, after } = group;
  const kept = Math.min(today, after);
  const open = needed - after;
  const percent = (count: number) => `${(100 * count) / needed}%`;
  return (
    <li className={classes.row}>
      <span className={classes.group}>{group.group}</span>
      <span
        className={classes.bar}
        role="img"
        aria-label={`${today} of ${needed} today, ${after} after this file`}
      >
        <i className={classes.today} style={{ width: percent(kept) }} />
        <i className={classes.added} style={{ width: percent(after - kept) }} />
      </span>
      <span className={classes.count}>
        <b>
          {after} of {needed}
        </b>{' '}
        {open === 0 ? 'all answered' : `${open} still open`}
      </span>
    </li>
  );
}

function share(count: number, needed: number): string {
  // Nearly all is not all, and a few are not none.
  const percent = Math.round((100 * count) / needed);
  const nearly = percent === 100 && count < needed ? 99 : percent;
  // Number and sign stay on one line.
  return `${nearly === 0 && count > 0 ? 1 : nearly}\u00a0%`;
}
