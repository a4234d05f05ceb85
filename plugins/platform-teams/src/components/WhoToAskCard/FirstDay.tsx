import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles, alpha } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import EmojiObjects from '@material-ui/icons/EmojiObjectsOutlined';
import { setupLinkRef } from '../../routes';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'flex',
    gap: theme.spacing(1.5),
    margin: theme.spacing(2, 0, 1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    background: alpha(theme.palette.info.main, 0.1),
  },
}));

/** Said while nobody has registered anything: nothing is wrong, and what comes next. */
export function FirstDay({ likelyTeams }: { readonly likelyTeams: number }) {
  const classes = useStyles();
  const setup = useRouteRef(setupLinkRef);
  return (
    <>
      <div className={classes.box}>
        <EmojiObjects color="primary" aria-hidden />
        <Typography variant="body2">
          {likelyTeams > 0 ? (
            <>
              <strong>
                {likelyTeams === 1
                  ? '1 likely platform team found.'
                  : `${likelyTeams} likely platform teams found.`}
              </strong>{' '}
              Once they say what they do, every service gets its answers.
            </>
          ) : (
            <>
              <strong>No platform team has registered yet.</strong> Once one
              says what it does, every service gets its answers.
            </>
          )}
        </Typography>
      </div>
      {setup && (
        <LinkButton
          to={setup()}
          variant="outlined"
          color="primary"
          size="small"
        >
          Set up platform teams
        </LinkButton>
      )}
    </>
  );
}
