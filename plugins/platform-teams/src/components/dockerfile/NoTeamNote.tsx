import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { teamsPageLinkRef } from '../../routes';

/** Said where lines have no team yet: nothing is wrong, and what comes next. */
export function NoTeamNote() {
  const teamsPage = useRouteRef(teamsPageLinkRef);
  return (
    <Typography variant="body2" color="textSecondary">
      Some lines have a role but no team yet. They get one when a team registers
      that work.{' '}
      {teamsPage && <Link to={teamsPage()}>Set up platform teams</Link>}
    </Typography>
  );
}
