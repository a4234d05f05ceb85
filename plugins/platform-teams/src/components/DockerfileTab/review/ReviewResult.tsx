import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { NeededReviewJson } from '@cookie-factory/platform-teams-core';
import type { DockerfileReviewResponse } from '@cookie-factory/plugin-platform-teams-common';
import { Note, SeverityIcon, type FileOwners } from '../../dockerfile';
import { OwnerSwatch } from '../../shared';

const useStyles = makeStyles(theme => ({
  result: { display: 'grid', gap: theme.spacing(2) },
  heading: { margin: 0, fontSize: 16 },
  list: {
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    padding: 0,
    fontSize: 14,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    // In the middle of the first line.
    '& > :first-child': { marginTop: 3 },
  },
  soft: { color: theme.palette.text.secondary },
  comment: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    fontSize: 14,
  },
}));

function headline(
  reviews: readonly NeededReviewJson[],
  changes: number,
): string {
  if (changes === 0) return 'Nothing has changed';
  if (reviews.some(({ required }) => required)) return 'A review is needed';
  return reviews.length > 0
    ? 'No review is needed; some could be asked'
    : 'No other team’s review is needed';
}

/** Who has to look at a change, why, and what to mend in its lines. */
export function ReviewResult(props: {
  readonly response: DockerfileReviewResponse;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const { review, comment } = props.response;
  if (!review.ok) {
    const { message, line } = review.error;
    return (
      <Note kind="warning">
        This file could not be built
        {line === undefined ? '' : `, line ${line}`}: {message}
      </Note>
    );
  }
  const { reviews, findings, changedLines, removedLines } = review;
  const changes = changedLines.length + removedLines.length;
  return (
    <div className={classes.result}>
      <h3 className={classes.heading}>{headline(reviews, changes)}</h3>
      {reviews.length > 0 && (
        <ul className={classes.list}>
          {reviews.map(needed => (
            <Needed
              key={`${needed.team} ${needed.role} ${needed.candidates}`}
              needed={needed}
              owners={props.owners}
            />
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <>
          <Typography variant="body2">To mend in the changed lines:</Typography>
          <ul className={classes.list}>
            {findings.map(({ rule, line, severity, title, message }) => (
              <li key={`${rule} ${line}`} className={classes.item}>
                <SeverityIcon severity={severity} />
                <div>
                  <strong>{title}</strong>, line {line}
                  <div className={classes.soft}>{message}</div>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes > 0 && (
        <div className={classes.comment}>
          <CopyTextButton
            text={comment}
            aria-label="Copy the comment for a pull request"
          />
          The same as a comment for a pull request
        </div>
      )}
    </div>
  );
}

function Needed(props: {
  readonly needed: NeededReviewJson;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const { team, role, reason, required } = props.needed;
  const owner = props.owners.of({ role, team: team ?? undefined });
  return (
    <li className={classes.item}>
      <OwnerSwatch slot={owner.slot} />
      <div>
        {reason}
        <div className={classes.soft}>
          {required ? 'Has to be waited for.' : 'Good to ask, not to wait for.'}
          {team === null && props.needed.candidates.length === 0
            ? ' Nobody has registered it yet.'
            : ''}
        </div>
      </div>
    </li>
  );
}
