import { makeStyles } from '@material-ui/core/styles';
import Check from '@material-ui/icons/Check';
import ErrorOutline from '@material-ui/icons/ErrorOutline';
import type { FileIssue } from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontSize: 13,
    fontWeight: 700,
    color: theme.palette.text.primary,
    '& svg': { fontSize: 18 },
  },
}));

/** Whether a file is valid, in words. */
export function Validity(props: {
  readonly issues: readonly FileIssue[];
  /** What is not there yet is no mistake. */
  readonly isIncomplete?: boolean;
}) {
  const classes = useStyles();
  const { length } = props.issues;
  if (length === 0 && props.isIncomplete) {
    return (
      <span className={classes.root} role="status">
        Not complete yet
      </span>
    );
  }
  return (
    <span className={classes.root} role="status">
      {length === 0 ? (
        <Check aria-hidden />
      ) : (
        <ErrorOutline color="error" aria-hidden />
      )}
      {length === 0
        ? 'Valid'
        : `${length} ${length === 1 ? 'mistake' : 'mistakes'}`}
    </span>
  );
}
