import { makeStyles } from '@material-ui/core/styles';
import { Link, useLocation } from 'react-router-dom';

const useStyles = makeStyles(theme => ({
  anchor: {
    color: theme.palette.text.secondary,
    textDecoration: 'none',
    fontSize: 16,
    padding: theme.spacing(0, 0.5),
    '@media print': { display: 'none' },
  },
}));

/** A link to a place of this page, to copy and to send. */
export function AnchorLink(props: {
  readonly id: string;
  /** What it leads to, for who hears the link. */
  readonly what: string;
}) {
  const classes = useStyles();
  const { pathname, search } = useLocation();
  return (
    <Link
      to={{ pathname, search, hash: props.id }}
      className={classes.anchor}
      aria-label={`Link to ${props.what}`}
      title={`Link to ${props.what}`}
    >
      #
    </Link>
  );
}
