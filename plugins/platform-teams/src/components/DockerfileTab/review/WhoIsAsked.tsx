import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DockerfileFinding } from '@cookie-factory/platform-teams-core';
import type { DockerfileReviewers } from '@cookie-factory/plugin-platform-teams-common';
import { Note } from '../../dockerfile';

const useStyles = makeStyles(theme => ({
  asked: { display: 'grid', gap: theme.spacing(1.5) },
  teams: {
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
  },
  fix: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginTop: theme.spacing(1),
    paddingLeft: theme.spacing(1.25),
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    // The button of the clipboard brings colours of its own.
    '& svg': { color: 'inherit' },
  },
  line: {
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 12.5,
    overflowWrap: 'anywhere',
  },
}));

const NOT_ASKED = 'PT2001';

/** The line for the code owners file, with all teams that miss. */
function suggestedLine(
  findings: readonly DockerfileFinding[],
): string | undefined {
  return findings[0]?.fix.text.split('\n')[1];
}

function askedWords({ host, owners, codeOwners }: DockerfileReviewers): string {
  if (owners.length === 0) {
    return `${host} asks nobody to review this file: nothing in ${codeOwners} is about it.`;
  }
  return `${host} asks ${owners.join(', ')} to review this file, by ${codeOwners}.`;
}

/** Whom the host asks, and whose lines nobody of them reviews. */
export function WhoIsAsked(props: { readonly reviewers: DockerfileReviewers }) {
  const classes = useStyles();
  const { reviewers } = props;
  const { findings } = reviewers;
  const missing = findings.filter(({ rule }) => rule === NOT_ASKED);
  const others = findings.filter(({ rule }) => rule !== NOT_ASKED);
  const line = suggestedLine(missing);
  return (
    <div className={classes.asked}>
      <Typography variant="body2">{askedWords(reviewers)}</Typography>
      {findings.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Everybody who decides on its lines is among them.
        </Typography>
      )}
      {line !== undefined && (
        <Note kind={missing[0].severity === 'info' ? 'info' : 'warning'}>
          <ul className={classes.teams}>
            {missing.map(({ owner, message }) => (
              <li key={owner.team}>{message}</li>
            ))}
          </ul>
          <div className={classes.fix}>
            <code className={classes.line}>{line}</code>
            <CopyTextButton
              text={`${line}\n`}
              aria-label="Copy the line for the code owners file"
            />
          </div>
        </Note>
      )}
      {others.map(({ rule, message, fix }) => (
        <Note key={rule} kind="info">
          {message}
          <div>{fix.text}.</div>
        </Note>
      ))}
    </div>
  );
}
