import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import {
  handoffCreatePermission,
  type EntityConcernResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { RequestError, SkeletonRows, useRetryingRequest } from '../shared';
import { ChooseEntity, type Chosen } from './ChooseEntity';
import { HandOffForm } from './HandOffForm';
import { messages } from './messages';

/** Raises an alert about one of the entities that a registration answers for. */
export function RaiseFromRule({ rule }: { readonly rule: string }) {
  const { allowed } = usePermission({ permission: handoffCreatePermission });
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  if (!allowed) return null;
  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        onClick={() => setOpen(true)}
      >
        {messages.choose}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        fullWidth
        maxWidth="sm"
        aria-labelledby="platform-teams-raise-about"
      >
        <DialogTitle id="platform-teams-raise-about">
          {chosen ? chosen.title : messages.chooseTitle}
        </DialogTitle>
        {chosen ? (
          <Acting chosen={chosen} onClose={close} />
        ) : (
          <>
            <DialogContent>
              <ChooseEntity rule={rule} onChoose={setChosen} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{messages.cancel}</Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </>
  );
}

/** Asks who acts on the chosen entity, and goes on with the form. */
function Acting(props: { readonly chosen: Chosen; onClose(): void }) {
  const { chosen, onClose } = props;
  const api = useApi(platformTeamsApiRef);
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) =>
        api.getEntityConcern(chosen.ref, chosen.concern, { signal }),
      [api, chosen],
    ),
    { keepData: false },
  );
  switch (request.status) {
    case 'loading':
      return (
        <DialogContent>
          <SkeletonRows rows={2} label={messages.asking} />
        </DialogContent>
      );
    case 'error':
      return (
        <DialogContent>
          <RequestError
            what={messages.failed}
            error={request.error}
            retry={request.retry}
          />
        </DialogContent>
      );
    default:
      return <Answered response={request.data} onClose={onClose} />;
  }
}

function Answered(props: {
  readonly response: EntityConcernResponse;
  onClose(): void;
}) {
  const { answer, titles } = props.response;
  const { handsOffTo, team } = answer;
  if (!team || !handsOffTo?.team) {
    return (
      <>
        <DialogContent>
          <Typography variant="body2">{messages.nobody}</Typography>
        </DialogContent>
        <DialogActions>
          <Button color="primary" onClick={props.onClose}>
            {messages.close}
          </Button>
        </DialogActions>
      </>
    );
  }
  const works: Record<string, string> = {
    [answer.concern]: answer.about.title,
    [handsOffTo.concern]: answer.about.handsOffTo ?? handsOffTo.concern,
  };
  return (
    <HandOffForm
      handOff={{
        entity: answer.entity,
        concern: answer.concern,
        raisedBy: team,
        actsOn: handsOffTo.concern,
        team: handsOffTo.team,
      }}
      titleOf={ref => titles[ref] ?? ref}
      workOf={id => works[id] ?? id}
      onClose={props.onClose}
    />
  );
}
