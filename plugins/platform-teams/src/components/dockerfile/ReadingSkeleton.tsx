import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Keeps the place of a file that is being read. */
export function ReadingSkeleton({ rows = 3 }: { readonly rows?: number }) {
  const classes = useStyles();
  return (
    <div>
      <div className={classes.box} aria-hidden>
        {['now', 'advice'].map(part => (
          <div key={part}>
            <Skeleton variant="text" width={50} />
            <Skeleton variant="text" width={110} />
          </div>
        ))}
      </div>
      <div aria-hidden>
        <Skeleton variant="rect" height={16} />
        {Array.from({ length: rows }, (_, index) => (
          <Skeleton key={index} variant="text" height={28} />
        ))}
      </div>
      <Typography variant="body2" color="textSecondary" role="status">
        Reading the file. The first time takes a moment.
      </Typography>
    </div>
  );
}
