import { makeStyles, type Theme } from '@material-ui/core/styles';
import { CellSign } from './CellSign';
import { useCellStyles } from './useCellStyles';

const useStyles = makeStyles<Theme>(
  theme => ({
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2.5),
      listStyle: 'none',
      margin: 0,
      padding: theme.spacing(0.5, 2.5, 2),
      fontSize: 12.5,
      color: theme.palette.text.secondary,
      '& li': { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
    },
    sample: {
      display: 'grid',
      placeItems: 'center',
      gridTemplateColumns: '1fr',
      width: 30,
      height: 22,
      minHeight: 0,
      padding: 0,
      fontSize: 14,
    },
  }),
  { name: 'PlatformTeamsCoverageLegend' },
);

const LOOKS = [
  ['team', 'A team has registered'],
  ['owner', 'From the catalog’s owner'],
  ['gap', 'Some without a team'],
  ['conflict', 'Some claimed by two teams'],
  ['suggestion', 'A suggestion, not counted'],
] as const;

/** What the cells mean. */
export function CoverageLegend() {
  const classes = useStyles();
  const cell = useCellStyles();
  return (
    <ul className={classes.legend} aria-label="What the cells mean">
      {LOOKS.map(([look, words]) => (
        <li key={look}>
          <span
            className={`${cell.cell} ${look === 'team' || look === 'owner' ? '' : cell[look]} ${classes.sample}`}
          >
            <CellSign look={look} />
          </span>
          {words}
        </li>
      ))}
      <li>Not needed: the question does not apply here</li>
    </ul>
  );
}
