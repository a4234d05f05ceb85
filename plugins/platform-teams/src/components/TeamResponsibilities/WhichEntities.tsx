import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import MuiLink from '@material-ui/core/Link';
import type { ConcernShare } from '@cookie-factory/platform-teams-core';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { MatchedList } from '../ResponsibilityTab/MatchedList';
import { messages } from './messages';

/** "6 of 7", and which six those are. */
export function WhichEntities(props: {
  readonly rule: string;
  readonly share: ConcernShare;
  readonly words: Words;
}) {
  const { rule, share, words } = props;
  const { concern, entities, of } = share;
  const [isOpen, setOpen] = useState(false);
  const { title } = words.concern(concern);
  const id = `which-${rule}-${concern}`;
  if (entities === 0) return <>{messages.share(entities, of)}</>;
  const close = () => setOpen(false);
  return (
    <>
      <MuiLink
        component="button"
        variant="body2"
        underline="always"
        aria-label={messages.shareLabel(title, entities, of)}
        onClick={() => setOpen(true)}
      >
        {messages.share(entities, of)}
      </MuiLink>
      <Dialog
        open={isOpen}
        onClose={close}
        fullWidth
        maxWidth="sm"
        aria-labelledby={id}
      >
        <DialogTitle id={id}>
          {title}: {messages.share(entities, of)}
        </DialogTitle>
        <DialogContent>
          <MatchedList
            rule={rule}
            filter={{ concern, outcome: 'answers' }}
            words={words}
          />
        </DialogContent>
        <DialogActions>
          <Button color="primary" onClick={close}>
            {messages.close}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
