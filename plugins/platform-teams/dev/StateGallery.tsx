import type { ReactElement } from 'react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { TestApiProvider } from '@backstage/test-utils';
import type { PlatformTeamsApi } from '@cookie-factory/plugin-platform-teams-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { checkoutApi } from '../src/__fixtures__/entities';
import { platformTeamsApiRef } from '../src/api';
import { fixtureApi } from './fixtureApi';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(420px, 100%), 1fr))',
    gap: theme.spacing(3),
    alignItems: 'start',
  },
  whole: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

/** A view in one state: what it is called, and what the backend then answers. */
export interface ViewState {
  readonly name: string;
  readonly api: Partial<PlatformTeamsApi>;
}

/** One view in each of its states. */
export function StateGallery(props: {
  readonly view: ReactElement;
  readonly states: readonly ViewState[];
  /** The view takes the whole width. */
  readonly wide?: boolean;
}) {
  const classes = useStyles();
  const { view, states, wide } = props;
  return (
    <div className={`${classes.grid} ${wide ? classes.whole : ''}`}>
      {states.map(({ name, api }) => (
        <section key={name} aria-label={name}>
          <Typography variant="subtitle2" component="h2">
            {name}
          </Typography>
          <TestApiProvider apis={[[platformTeamsApiRef, fixtureApi(api)]]}>
            <EntityProvider entity={checkoutApi}>{view}</EntityProvider>
          </TestApiProvider>
        </section>
      ))}
    </div>
  );
}
