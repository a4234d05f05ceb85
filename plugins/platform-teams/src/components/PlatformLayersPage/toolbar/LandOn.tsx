import { useCallback, useEffect, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { platformTeamsApiRef } from '../../../api';
import { RequestError, useRetryingRequest } from '../../shared';
import type { PictureQuery } from '../state/layersQuery';
import type { LayersState } from '../state/layersState';
import { shownPlaceOf, type Place } from '../state/placeOf';

const messages = {
  failed: 'Where it stands could not be looked up.',
  nowhere: (name: string) =>
    `${name} stands in neither picture: it is in no layer, narrowed out, or not yours to see.`,
};

/** Looks up where an entity stands that a link led to; it says so if that is nowhere. */
export function LandOn(props: {
  entity: string;
  /** The picture on show, which is looked at first. */
  mode: LayersState['mode'];
  query: PictureQuery;
  onFound: (place: Place) => void;
}) {
  const { entity, mode, onFound } = props;
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify({ ...props.query, query: entity });
  const request = useRetryingRequest(
    useCallback(
      async (signal: AbortSignal) => {
        const { items } = await api.searchLayers(JSON.parse(key), { signal });
        return { hit: items.find(({ ref }) => ref === entity) };
      },
      [api, entity, key],
    ),
    { keepData: false },
  );
  const hit = request.status === 'data' ? request.data.hit : undefined;
  const place = useMemo(() => hit && shownPlaceOf(hit, mode), [hit, mode]);
  useEffect(() => {
    if (place) onFound(place);
  }, [place, onFound]);
  if (request.status === 'error') {
    return (
      <RequestError
        what={messages.failed}
        error={request.error}
        retry={request.retry}
      />
    );
  }
  return request.status === 'data' && !place ? (
    <Typography variant="body2" role="status" paragraph>
      {messages.nowhere(nameOf(entity))}
    </Typography>
  ) : null;
}

/** The last part of a reference. */
function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
