import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { useFormPageStyles } from '../registering';
import { RequestError, SkeletonRows } from '../shared';
import { messages } from './messages';
import { RegisterForm } from './RegisterForm';
import { useBeginning } from './useRegistration';

/**
 * A form that writes a Responsibility: checked as it is typed, with what it
 * would match, to copy, to save, or to send as a pull request.
 * @public
 */
export function RegisterContent() {
  const classes = useFormPageStyles();
  const beginning = useBeginning();
  const isEditing =
    beginning.status === 'data' &&
    beginning.data.registration.editing !== undefined;
  return (
    <div className={classes.root}>
      <div>
        <h2 className={classes.title}>
          {isEditing ? messages.titleEditing : messages.title}
        </h2>
        <Typography variant="body2" color="textSecondary">
          {messages.subtitle}
        </Typography>
      </div>
      {beginning.status === 'loading' && (
        <Paper className={classes.paper}>
          <SkeletonRows rows={5} label="Loading the form" />
        </Paper>
      )}
      {beginning.status === 'error' && (
        <Paper className={classes.paper}>
          <RequestError
            what="The form could not be loaded."
            error={beginning.error}
            retry={beginning.retry}
          />
        </Paper>
      )}
      {beginning.status === 'data' && (
        <>
          {beginning.data.missing !== undefined && (
            <Paper className={classes.paper} role="alert">
              <Typography variant="body2">
                There is no {beginning.data.missing} in the catalog that you may
                see. The form is empty: what you write is a new one.
              </Typography>
            </Paper>
          )}
          <RegisterForm beginning={beginning.data} />
        </>
      )}
    </div>
  );
}
