import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  frame: { padding: '24px 36px', minHeight: 860 },
  band: { margin: '32px 0 0', borderRadius: 8 },
});

/** Three bands where the picture will stand, as high as it will be. */
export function PictureSkeleton() {
  const classes = useStyles();
  return (
    <div
      className={classes.frame}
      role="status"
      aria-label="Loading the layers"
    >
      <Skeleton variant="text" width={220} />
      <Skeleton variant="text" width="60%" height={40} />
      <Skeleton variant="rect" className={classes.band} height={152} />
      <Skeleton variant="rect" className={classes.band} height={200} />
      <Skeleton variant="rect" className={classes.band} height={170} />
    </div>
  );
}
