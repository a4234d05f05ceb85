import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { softText } from './softText';

const useStyles = makeStyles(theme => ({ said: { color: softText(theme) } }));

/** Says that permissions may leave things out; never what, or how many. */
export function AsSeenByYou() {
  const classes = useStyles();
  return (
    <Typography variant="caption" component="p" className={classes.said}>
      As seen by you. Your permissions may leave teams and registrations out.
    </Typography>
  );
}
