import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** Rows that keep the place of what is being loaded; `label` is said to screen readers. */
export function SkeletonRows(props: {
  readonly rows: number;
  readonly label: string;
}) {
  const classes = useStyles();
  return (
    <div role="status" aria-label={props.label}>
      {Array.from({ length: props.rows }, (_, index) => (
        <div key={index} className={classes.row}>
          <div>
            <Skeleton variant="text" width={160} />
            <Skeleton variant="text" width={220} />
          </div>
          <Skeleton variant="text" width={110} />
        </div>
      ))}
    </div>
  );
}
