import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CallMerge from '@material-ui/icons/CallMerge';
import type { PullRequestLink } from './usePullRequestLink';

/** Set on links that carry along what was typed. */
export const CARRIES_EDITS = 'data-carries-edits';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
  },
  text: { flex: '1 1 240px' },
}));

/** Leads to the template that opens the pull request; says what to do where the portal has none. */
export function PullRequestButton(props: {
  readonly link: PullRequestLink;
  /** Said beside the button. */
  readonly about: string;
  readonly onKept?: () => void;
}) {
  const classes = useStyles();
  const { link } = props;
  if (link.state === 'unknown') return null;
  return (
    <div className={classes.root}>
      {link.state === 'ready' && (
        <LinkButton
          to={link.to}
          {...{ [CARRIES_EDITS]: '' }}
          variant="contained"
          color="primary"
          startIcon={<CallMerge />}
          onClick={props.onKept}
        >
          Open pull request
        </LinkButton>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.text}
      >
        {wordsOf(props)}
      </Typography>
    </div>
  );
}

function wordsOf({
  link,
  about,
}: {
  readonly link: PullRequestLink;
  readonly about: string;
}): string {
  if (link.state === 'ready') return about;
  return link.state === 'too-long'
    ? 'It is too long to be handed to the form of the pull request. Download it, and commit it where your catalog reads it.'
    : 'This portal has no template that opens pull requests. Download the file, and commit it where your catalog reads it.';
}
