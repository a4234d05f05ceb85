import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  OWNERSHIP_MODEL_OPTIONS,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { WhoRuns } from './WhoRuns';

const useStyles = makeStyles(theme => ({
  ways: {
    margin: 0,
    '& dt': { fontWeight: 700, marginTop: theme.spacing(1.5) },
    '& dd': { margin: 0 },
  },
}));

/** The four answers, and what each costs. */
export function WhoWritesTheDockerfile({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const classes = useStyles();
  return (
    <>
      <Typography variant="body2">
        There are four answers, and each costs something. Every component’s
        Dockerfile tab says which one holds today, and which would fit.
      </Typography>
      <dl className={classes.ways}>
        {OWNERSHIP_MODEL_OPTIONS.map(({ model, title, pros, cons }) => (
          <div key={model}>
            <dt>{title}</dt>
            <dd>
              {pros[0]} What it costs: {cons[0]}
            </dd>
          </div>
        ))}
      </dl>
      <WhoRuns
        view={view}
        concern="image-build"
        work="builds container images"
      />
    </>
  );
}
