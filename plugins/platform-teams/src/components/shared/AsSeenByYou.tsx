import Typography from '@material-ui/core/Typography';

/** Says that permissions may leave things out; never what, or how many. */
export function AsSeenByYou() {
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      As seen by you. Your permissions may leave teams and registrations out.
    </Typography>
  );
}
