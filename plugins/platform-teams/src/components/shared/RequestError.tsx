import type { ReactNode } from 'react';
import { ResponseError } from '@backstage/errors';
import Button from '@material-ui/core/Button';
import { makeStyles, alpha } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorOutline from '@material-ui/icons/ErrorOutline';
import { softText } from './softText';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
    marginBottom: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    background: alpha(theme.palette.error.main, 0.08),
    overflowWrap: 'anywhere',
    '& .MuiTypography-colorTextSecondary': { color: softText(theme) },
    '& p a': { textDecoration: 'underline' },
  },
}));

/** Props of {@link RequestError}. */
export interface RequestErrorProps {
  /** What could not be done: "The answers could not be loaded." */
  readonly what: string;
  readonly error: Error;
  /** What still holds. */
  readonly still?: ReactNode;
  retry(): void;
}

/** Says what failed, what still holds and how to mend it; the view asks again by itself meanwhile. */
export function RequestError({ what, error, still, retry }: RequestErrorProps) {
  const classes = useStyles();
  return (
    <div role="alert">
      <div className={classes.box}>
        <ErrorOutline color="error" aria-hidden />
        <div>
          <Typography variant="body2">
            <strong>{what}</strong> {still}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {reasonOf(error)}
          </Typography>
        </div>
      </div>
      <Button variant="outlined" color="primary" size="small" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}

function reasonOf(error: Error): string {
  if (!(error instanceof ResponseError)) {
    return 'The portal’s backend does not answer. It is asked again by itself.';
  }
  const { body, statusCode } = error as ResponseError & {
    readonly statusCode?: number;
  };
  if (statusCode === 401) {
    return 'Your sign-in is no longer valid. Reload the page to sign in again.';
  }
  if (statusCode === 403) {
    return 'You are not permitted to see this. Ask whoever runs the portal.';
  }
  return body.error.message;
}
