import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { teamsPageLinkRef } from '../../routes';

const useStyles = makeStyles<Theme>(
  theme => ({
    note: {
      padding: theme.spacing(1.5, 2),
      marginBottom: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 4,
    },
  }),
  { name: 'PlatformTeamsFirstDayNote' },
);

const HOW_TO_ADD =
  'https://backstage.io/docs/features/software-catalog/#adding-components-to-the-catalog';

/** What to do first where the catalog holds nothing that could stand in a layer. */
export function EmptyCatalogNote() {
  const classes = useStyles();
  return (
    <Typography className={classes.note} variant="body2" component="p">
      <strong>The catalog comes first.</strong> Add components, resources, APIs
      or templates with their owners: each stands in its layer as soon as the
      catalog has read it.{' '}
      <Link to={HOW_TO_ADD} underline="always">
        How to add them
      </Link>
    </Typography>
  );
}

/** What the outlines mean before anybody has registered, and what to do next. */
export function FirstDayNote() {
  const classes = useStyles();
  const platformTeams = useRouteRef(teamsPageLinkRef);
  return (
    <Typography className={classes.note} variant="body2" component="p">
      <strong>Nobody has registered a responsibility yet.</strong> Each outline
      is an area of work; a name on it is a team that it could be.{' '}
      {platformTeams && (
        <Link to={platformTeams()} underline="always">
          See which teams to begin with
        </Link>
      )}
    </Typography>
  );
}
