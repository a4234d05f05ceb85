import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import {
  counted,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { machinesOf } from './machinesOf';

/** Who does a kind of work in this organisation, and on how much. */
export function WhoRuns(props: {
  readonly view: ServesView | StandsView;
  readonly concern: string;
  /** "watches the models" */
  readonly work: string;
}) {
  const { view, concern, work } = props;
  const machine = machinesOf(view).find(one => one.concern === concern);
  if (!machine) return null;
  return (
    <Typography variant="body2">
      <strong>Here:</strong>{' '}
      {machine.team ? (
        <>
          <EntityRefLink
            entityRef={machine.team.ref}
            title={machine.team.title}
            hideIcon
          />{' '}
          {work}
          {machine.entities > 0 &&
            `, for ${counted(machine.entities, 'entity', 'entities')} of ${counted(machine.serves, 'team', 'teams')}`}
          .
        </>
      ) : (
        `nobody has registered ${machine.title.toLowerCase()} yet.`
      )}
    </Typography>
  );
}
