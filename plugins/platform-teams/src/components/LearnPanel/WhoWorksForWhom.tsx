import Typography from '@material-ui/core/Typography';
import type {
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { machinesOf } from './machinesOf';
import { TemplateList } from './TemplateList';

/** One writes for clients, the other for those who write for clients. */
export function WhoWorksForWhom({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const staffed = machinesOf(view).filter(({ state }) => state === 'staffed');
  return (
    <>
      <Typography variant="body2">
        A software engineer writes for the company’s clients. A platform
        engineer writes for the software engineers, who are the customers, and
        automates the work that comes back again and again, so that products
        reach the market sooner.
      </Typography>
      <Typography variant="body2" component="div">
        <strong>Here:</strong>{' '}
        {staffed.length > 0 &&
          `platform teams run ${staffed.length} areas of work for others; `}
        <TemplateList />
      </Typography>
    </>
  );
}
