import { useState } from 'react';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogTitle from '@material-ui/core/DialogTitle';
import { handoffCreatePermission } from '@cookie-factory/plugin-platform-teams-common';
import { HandOffForm, type HandOffFormProps } from './HandOffForm';
import { messages } from './messages';

/** Raises an alert to the team that acts on it; absent for whom the policy refuses it. */
export function RaiseHandOffButton(props: Omit<HandOffFormProps, 'onClose'>) {
  const { allowed } = usePermission({ permission: handoffCreatePermission });
  const [isOpen, setOpen] = useState(false);
  if (!allowed) return null;
  const team = props.titleOf(props.handOff.team);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        onClick={() => setOpen(true)}
      >
        {messages.button(team)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        fullWidth
        maxWidth="sm"
        aria-labelledby="platform-teams-hand-off"
      >
        <DialogTitle id="platform-teams-hand-off">
          {messages.title(team)}
        </DialogTitle>
        <HandOffForm {...props} onClose={close} />
      </Dialog>
    </>
  );
}
