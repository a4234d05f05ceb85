import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { StatusError } from '@backstage/core-components';
import type { FileIssue } from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles<Theme>(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0, fontSize: 14 },
    issue: {
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    message: { display: 'flex', alignItems: 'baseline' },
    soft: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PlatformTeamsWhatIfIssues' },
);

/** What is wrong with the text, each with its line, and what would be right. */
export function IssueList(props: {
  id: string;
  issues: readonly FileIssue[];
  onGoTo: (line: number) => void;
}) {
  const classes = useStyles();
  return (
    <ul id={props.id} className={classes.list} aria-label="Mistakes">
      {props.issues.map(issue => (
        <li
          key={`${issue.line}:${issue.column} ${issue.message}`}
          className={classes.issue}
        >
          <div className={classes.message}>
            <StatusError />
            <span>{issue.message}</span>
          </div>
          <div className={classes.soft}>
            {issue.suggestion} {issue.path && <>({issue.path})</>}
          </div>
          <Button
            size="small"
            color="primary"
            onClick={() => props.onGoTo(issue.line)}
          >
            Go to line {issue.line}
          </Button>
        </li>
      ))}
    </ul>
  );
}
