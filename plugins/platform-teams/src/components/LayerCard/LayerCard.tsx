import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { platformTeamsApiRef } from '../../api';
import { layersPageLinkRef } from '../../routes';
import { RequestError, ThemedText, useRetryingRequest } from '../shared';
import { EntityLayers } from './EntityLayers';

const useStyles = makeStyles(theme => ({
  band: { marginBottom: theme.spacing(0.5) },
}));

/** Where an entity stands in the factory, and what it uses of each layer. */
export function LayerCard() {
  const classes = useStyles();
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const layersPage = useRouteRef(layersPageLinkRef);
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) => api.getEntityLayer(ref, { signal }),
      [api, ref],
    ),
    { keepData: false },
  );
  return (
    <EntityInfoCard
      title="Layer"
      footerActions={
        layersPage && (
          <LinkButton
            to={`${layersPage()}?${new URLSearchParams({ entity: ref })}`}
            size="small"
            color="primary"
          >
            See it in the factory
          </LinkButton>
        )
      }
    >
      {request.status === 'loading' && (
        <div role="status" aria-label="Loading the layers">
          {[0, 1, 2].map(band => (
            <Skeleton
              key={band}
              variant="rect"
              height={56}
              className={classes.band}
            />
          ))}
        </div>
      )}
      {request.status === 'error' && (
        <RequestError
          what="The layer could not be loaded."
          error={request.error}
          retry={request.retry}
        />
      )}
      {request.status === 'data' && (
        <ThemedText>
          <EntityLayers response={request.data} />
        </ThemedText>
      )}
    </EntityInfoCard>
  );
}
