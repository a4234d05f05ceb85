import Typography from '@material-ui/core/Typography';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { WhoRuns } from './WhoRuns';

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
      <WhoRuns view={view} concern="model-monitoring" work="watches models" />
      <WhoRuns view={view} concern="feature-pipelines" work="brings features" />
    </>
  );
}
