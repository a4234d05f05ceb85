import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type {
  Machine,
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';

const WATCHING = 'model-monitoring';
const FEATURES = 'feature-pipelines';

function runner(
  view: ServesView | StandsView,
  concern: string,
): Machine | undefined {
  if (view.mode !== 'serves') return undefined;
  return view.layers
    .flatMap(({ columns }) => columns)
    .flatMap(({ machines }) => machines)
    .find(machine => machine.concern === concern);
}

/** One raises the alert, the other acts; the boundary lies around the model. */
export function WhoWatchesModels({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  return (
    <>
      <Typography variant="body2">
        An ML platform engineer finds when and how a model, its inputs or its
        outputs are broken, and raises the alert; builds the pipelines that
        bring features; and never changes the model itself. The ML engineer, or
        data scientist, acts on the alert: the model, what goes in and what
        comes out are theirs.
      </Typography>
      <Runner machine={runner(view, WATCHING)} work="watches the models" />
      <Runner machine={runner(view, FEATURES)} work="brings the features" />
    </>
  );
}

function Runner(props: {
  readonly machine: Machine | undefined;
  readonly work: string;
}) {
  const { machine, work } = props;
  if (!machine) return null;
  return (
    <Typography variant="body2">
      <strong>Here:</strong>{' '}
      {machine.team ? (
        <>
          <EntityRefLink
            entityRef={machine.team.ref}
            title={machine.team.title}
          />{' '}
          {work}.
        </>
      ) : (
        `nobody has registered ${machine.title.toLowerCase()} yet.`
      )}
    </Typography>
  );
}
