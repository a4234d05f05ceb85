import { makeStyles } from '@material-ui/core/styles';
import type { FileIssue } from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    '& li': { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
  },
}));

/** What is wrong with the file, line by line, with what would be right. */
export function IssueList({
  issues,
}: {
  readonly issues: readonly FileIssue[];
}) {
  const classes = useStyles();
  if (issues.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="What is still to mend">
      {issues.map(({ line, path, message, suggestion }) => (
        <li key={`${line} ${path} ${message}`}>
          <strong>Line {line}:</strong> {message} {suggestion}
        </li>
      ))}
    </ul>
  );
}
