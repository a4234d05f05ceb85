import { makeStyles, alpha } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import CheckCircle from '@material-ui/icons/CheckCircle';
import { SetupSteps } from './SetupSteps';
import { messages } from './messages';
import { useSetupData, type SetupData } from './useSetup';
import { useFormPageStyles } from '../registering';
import { AsSeenByYou, RequestError, SkeletonRows } from '../shared';

const useStyles = makeStyles(theme => ({
  banner: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    background: alpha(theme.palette.info.main, 0.1),
  },
}));

/**
 * The first day: how the teams are organised, which does what, what that would
 * answer, and the one file that says so.
 * @public
 */
export function SetupContent() {
  const page = useFormPageStyles();
  const classes = useStyles();
  const data = useSetupData();
  return (
    <div className={page.root}>
      <div>
        <h2 className={page.title}>{messages.title}</h2>
        <Typography variant="body2" color="textSecondary">
          {messages.subtitle}
        </Typography>
      </div>
      {data.status === 'loading' && (
        <Paper className={page.paper}>
          <SkeletonRows rows={6} label="Looking through your catalog" />
        </Paper>
      )}
      {data.status === 'error' && (
        <Paper className={page.paper}>
          <RequestError
            what="The suggestions could not be loaded."
            error={data.error}
            retry={data.retry}
          />
        </Paper>
      )}
      {data.status === 'data' && (
        <>
          <div className={classes.banner}>
            <CheckCircle color="primary" aria-hidden />
            <Typography variant="body2">
              {answeredAlready(data.data)}
            </Typography>
          </div>
          <SetupSteps data={data.data} />
          {data.data.setup.partial && <AsSeenByYou />}
        </>
      )}
    </div>
  );
}

function answeredAlready({ setup }: SetupData) {
  const { today, needed } = setup.coverage;
  return (
    <>
      <strong>
        {today} of {needed} questions already have an answer
        {setup.registered ? '.' : ','}
      </strong>{' '}
      {setup.registered
        ? 'Some teams have registered; what you set up here comes on top.'
        : 'from the owners in your catalog. No team has registered yet, so the rest waits for this page.'}
    </>
  );
}
