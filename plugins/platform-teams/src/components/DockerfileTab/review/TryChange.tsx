import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type { FileOwners } from '../../dockerfile';
import { RequestError, SkeletonRows, ThemedText } from '../../shared';
import { ReviewResult } from './ReviewResult';
import { useReview } from './useReview';

/** As many characters as the backend takes. */
const MOST_CHARACTERS = 60_000;

const useStyles = makeStyles(theme => ({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
    gap: theme.spacing(3),
    alignItems: 'start',
  },
  text: {
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 12.5,
    lineHeight: '20px',
    whiteSpace: 'pre',
    // Long lines are scrolled to, as in an editor.
    overflowX: 'auto',
  },
}));

/** The file to change, and beside it who would have to look at that change. */
export function TryChange(props: {
  readonly path: string;
  /** The file as people see it, with masks. */
  readonly text: string;
  readonly owners: FileOwners;
  readonly onClose: () => void;
}) {
  const classes = useStyles();
  const { path, owners, onClose } = props;
  const [text, setText] = useState(props.text);
  const [asked, setAsked] = useState<string>();
  const tooLong = text.length > MOST_CHARACTERS;
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="lg"
      fullWidth
      aria-labelledby="dockerfile-try-change"
    >
      <DialogTitle id="dockerfile-try-change">
        Whose review would a change need?
      </DialogTitle>
      <DialogContent>
        <div className={classes.sides}>
          <TextField
            id="dockerfile-changed-text"
            label={`${path} as it would be`}
            helperText={
              tooLong
                ? 'This is too long to ask about here. The command line takes it: platform-teams dockerfile --base'
                : 'Change lines, or paste the file from your editor. Values of secrets are not compared.'
            }
            error={tooLong}
            multiline
            fullWidth
            minRows={12}
            maxRows={24}
            variant="outlined"
            value={text}
            onChange={event => setText(event.target.value)}
            InputProps={{ classes: { input: classes.text } }}
            inputProps={{ spellCheck: false, wrap: 'off' }}
          />
          <ThemedText>
            <div role="status">
              {asked !== undefined && (
                <Answer path={path} text={asked} owners={owners} />
              )}
            </div>
          </ThemedText>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={tooLong || text.trim() === ''}
          onClick={() => setAsked(text)}
        >
          Who has to look?
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Answer(props: {
  readonly path: string;
  readonly text: string;
  readonly owners: FileOwners;
}) {
  const request = useReview(props.path, props.text);
  if (request.status === 'loading') {
    return <SkeletonRows rows={4} label="Comparing the two" />;
  }
  if (request.status === 'error') {
    return (
      <RequestError
        what="The change could not be compared."
        error={request.error}
        retry={request.retry}
      />
    );
  }
  return <ReviewResult response={request.data} owners={props.owners} />;
}
