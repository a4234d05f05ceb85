import { useEffect, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useHref, useNavigate } from 'react-router-dom';
import { CARRIES_EDITS } from '../registering';
import { messages } from './messages';

/**
 * Asks before a link leads away from what is typed and kept nowhere. The
 * router of the portal cannot be held up, so the click is.
 */
export function LeaveGuard(props: {
  readonly isUnsaved: boolean;
  /** Told before the page is left: what was typed is not wanted. */
  readonly onLeave: () => void;
}) {
  const { isUnsaved, onLeave } = props;
  const navigate = useNavigate();
  const base = useHref('/');
  const [target, setTarget] = useState<string>();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const hold = (event: MouseEvent) => {
      const to = leavesTo(event, base);
      if (to === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(to);
    };
    document.addEventListener('click', hold, true);
    return () => document.removeEventListener('click', hold, true);
  }, [isUnsaved, base]);
  const stay = () => setTarget(undefined);
  return (
    <Dialog
      open={target !== undefined}
      onClose={stay}
      aria-labelledby="register-leave-title"
    >
      <DialogTitle id="register-leave-title">{messages.leaveTitle}</DialogTitle>
      <DialogContent>
        <DialogContentText color="textPrimary">
          {messages.leaveText}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            onLeave();
            if (target !== undefined) navigate(target);
          }}
        >
          {messages.leave}
        </Button>
        <Button color="primary" variant="contained" onClick={stay}>
          {messages.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Where a click leads to within the portal, unless it opens a window of its own. */
function leavesTo(event: MouseEvent, base: string): string | undefined {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) {
    return undefined;
  }
  const link =
    event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  const isElsewhere =
    link.target === '_blank' ||
    link.hasAttribute('download') ||
    link.hasAttribute(CARRIES_EDITS) ||
    link.origin !== window.location.origin;
  if (isElsewhere) return undefined;
  const path = `${link.pathname}${link.search}${link.hash}`;
  // The router adds the path below which the portal is served.
  return base !== '/' && path.startsWith(base) ? path.slice(base.length) : path;
}
