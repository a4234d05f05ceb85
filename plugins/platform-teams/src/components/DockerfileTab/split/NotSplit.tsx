import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SplitReason } from '@cookie-factory/platform-teams-core';
import { ThemedText } from '../../shared';
import { TextWithLines } from '../TextWithLines';

const useStyles = makeStyles(theme => ({
  reasons: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
    '& a': { textDecoration: 'underline' },
  },
}));

/** What cannot be split stays whole, and is said, with what would help. */
export function NotSplit(props: {
  readonly reasons: readonly SplitReason[];
  readonly path: string;
}) {
  const classes = useStyles();
  return (
    <ThemedText>
      <Typography variant="body2">
        This file is left whole. These parts cannot be given to one side alone:
      </Typography>
      <ul className={classes.reasons}>
        {props.reasons.map(({ line, reason, remedy }) => (
          <li key={`${line} ${reason}`}>
            <TextWithLines
              text={reason}
              path={props.path}
              lines={line === undefined ? [] : [line]}
            />
            <Typography variant="body2" color="textSecondary">
              {remedy}
            </Typography>
          </li>
        ))}
      </ul>
    </ThemedText>
  );
}
