import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  counted,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles(theme => ({
  layers: {
    margin: 0,
    '& dt': { fontWeight: 700, marginTop: theme.spacing(1.5) },
    '& dd': { margin: 0 },
  },
}));

/** Each layer as the organisation calls it, top first, with what stands in it. */
export function WhoManagesWhat({
  view,
}: {
  readonly view: ServesView | StandsView;
}) {
  const classes = useStyles();
  return (
    <>
      <Typography variant="body2">
        The higher the layer, the less its users look after themselves: with
        infrastructure they still run the machines, with a platform only their
        application, with a finished product nothing.
      </Typography>
      <dl className={classes.layers}>
        {[...view.layers].reverse().map(layer => (
          <div key={layer.id}>
            <dt>
              {layer.title}
              {layer.serviceModel && ` (${layer.serviceModel})`}
            </dt>
            <dd>
              {layer.help || layer.words}
              {layer.examples.length > 0 &&
                ` For example ${layer.examples.join(', ')}.`}{' '}
              <strong>Here:</strong>{' '}
              {counted(layer.entities, 'entity', 'entities')} of{' '}
              {counted(layer.teams, 'team', 'teams')}.
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
