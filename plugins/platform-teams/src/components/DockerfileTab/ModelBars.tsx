import { makeStyles } from '@material-ui/core/styles';
import { modelName, OwnerBar, type FileOwners } from '../dockerfile';
import { softText } from '../shared';

const useStyles = makeStyles(theme => ({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(80px, 1fr) auto',
    gap: theme.spacing(0.75, 1.25),
    alignItems: 'center',
    margin: theme.spacing(1.5, 0, 0),
    fontSize: 12.5,
    color: softText(theme),
  },
}));

/** Lines by owner, those who decide on most of them first. */
function lineCounts({ shares }: FileOwners): string {
  return `${shares.map(({ lines }) => lines).join(' · ')} lines`;
}

/** Whether two ways share the lines out alike. */
function sameShares(one: FileOwners, other: FileOwners): boolean {
  const linesOf = ({ shares }: FileOwners) =>
    new Map(shares.map(({ owner, lines }) => [owner.id, lines]));
  const [left, right] = [linesOf(one), linesOf(other)];
  return (
    left.size === right.size &&
    [...left].every(([id, lines]) => right.get(id) === lines)
  );
}

/** How the lines are shared out now, and how they would be by the advice. */
export function ModelBars(props: {
  readonly now: FileOwners;
  readonly proposed: FileOwners;
  readonly recommended: string;
}) {
  const classes = useStyles();
  const { now, proposed, recommended } = props;
  // Where only reviews change, two equal bars would say nothing.
  if (sameShares(now, proposed)) return null;
  return (
    <div className={classes.bars}>
      <span>Now</span>
      <OwnerBar owners={now} height={10} />
      <span>{lineCounts(now)}</span>
      <span>{modelName(recommended)}</span>
      <OwnerBar owners={proposed} height={10} />
      <span>{lineCounts(proposed)}</span>
    </div>
  );
}
