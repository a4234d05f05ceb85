import { useState } from 'react';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import CheckCircle from '@material-ui/icons/CheckCircle';
import {
  describeHandOff,
  HAND_OFF_MESSAGE_LIMIT,
  type HandOff,
} from '@cookie-factory/platform-teams-core';
import { RequestError, softText } from '../shared';
import { messages } from './messages';
import { useMyName } from './useMyName';
import { useRaise } from './useRaise';

const useStyles = makeStyles(theme => ({
  notice: {
    margin: theme.spacing(1.5, 0, 2.5),
    padding: theme.spacing(1.5, 2),
    borderLeft: `4px solid ${theme.palette.primary.main}`,
    background: theme.palette.action.hover,
    overflowWrap: 'anywhere',
    '& .MuiTypography-colorTextSecondary': { color: softText(theme) },
  },
  sent: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    color: theme.palette.text.primary,
  },
  done: { color: theme.palette.success.main },
}));

/** Props of {@link HandOffForm}. */
export interface HandOffFormProps {
  readonly handOff: HandOff;
  /** What people call a reference. */
  titleOf(ref: string): string;
  /** The title of a concern. */
  workOf(concern: string): string;
  onClose(): void;
}

/** Shows what will be sent to whom, and sends it. */
export function HandOffForm(props: HandOffFormProps) {
  const classes = useStyles();
  const { handOff, titleOf, workOf, onClose } = props;
  const [message, setMessage] = useState('');
  const { state, raise } = useRaise(handOff.entity, handOff.concern);
  const caller = useMyName();
  const team = titleOf(handOff.team);
  const notice = describeHandOff(handOff, {
    titleOf,
    workOf,
    caller,
    message,
  });
  if (state.status === 'sent') {
    const { sent, raisedAt } = state.response;
    const time = new Date(raisedAt).toLocaleTimeString([], {
      hour: '2-digit',
      minute: '2-digit',
    });
    return (
      <>
        <DialogContent>
          <div role="status" className={classes.sent}>
            <CheckCircle className={classes.done} aria-hidden />
            <Typography variant="body2">
              {sent === 'now'
                ? messages.sentNow(team)
                : messages.sentBefore(team, time)}
            </Typography>
          </div>
        </DialogContent>
        <DialogActions>
          <Button color="primary" onClick={onClose}>
            {messages.close}
          </Button>
        </DialogActions>
      </>
    );
  }
  const isSending = state.status === 'sending';
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        raise(message);
      }}
    >
      <DialogContent>
        <Typography variant="body2">{messages.intro(team)}</Typography>
        <div className={classes.notice}>
          <Typography variant="body2">
            <strong>{notice.title}</strong>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {notice.description}
          </Typography>
        </div>
        <TextField
          fullWidth
          multiline
          minRows={3}
          maxRows={8}
          variant="outlined"
          id="platform-teams-hand-off-message"
          label={messages.messageLabel}
          value={message}
          onChange={event => setMessage(event.target.value)}
          inputProps={{ maxLength: HAND_OFF_MESSAGE_LIMIT }}
          helperText={messages.messageHelp(
            HAND_OFF_MESSAGE_LIMIT - message.length,
          )}
        />
        {state.status === 'failed' && (
          <RequestError
            what={messages.failed}
            error={state.error}
            retry={() => raise(message)}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={isSending}
        >
          {isSending ? messages.sending : messages.send(team)}
        </Button>
      </DialogActions>
    </form>
  );
}
