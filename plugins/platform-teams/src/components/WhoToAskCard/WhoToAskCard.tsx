import { useCallback, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  EntityInfoCard,
  EntityRefLink,
  useEntity,
} from '@backstage/plugin-catalog-react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import Close from '@material-ui/icons/Close';
import Search from '@material-ui/icons/Search';
import { platformTeamsApiRef } from '../../api';
import {
  RequestError,
  SkeletonRows,
  ThemedText,
  useRetryingRequest,
} from '../shared';
import { Answers } from './Answers';

/** Whom to ask about an entity, for anything, with the reason. */
export function WhoToAskCard() {
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const owner = entity.relations?.find(({ type }) => type === 'ownedBy');
  const [query, setQuery] = useState('');
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) => api.getEntityConcerns(ref, { signal }),
      [api, ref],
    ),
    { keepData: false },
  );
  return (
    <EntityInfoCard title="Who to ask">
      <ThemedText>
        {request.status === 'error' ? (
          <RequestError
            what="The answers could not be loaded."
            error={request.error}
            retry={request.retry}
            still={
              owner && (
                <>
                  The owner is still{' '}
                  <EntityRefLink entityRef={owner.targetRef} hideIcon />.
                </>
              )
            }
          />
        ) : (
          <>
            <TextField
              fullWidth
              size="small"
              variant="outlined"
              value={query}
              onChange={event => setQuery(event.target.value)}
              placeholder="Who do I ask about… pager, cert, bill"
              inputProps={{
                'aria-label': 'Who do I ask about',
                maxLength: 100,
              }}
              InputProps={{
                startAdornment: (
                  <InputAdornment position="start">
                    <Search color="action" aria-hidden />
                  </InputAdornment>
                ),
                endAdornment: query && (
                  <InputAdornment position="end">
                    <IconButton
                      size="small"
                      aria-label="Clear the search"
                      onClick={() => setQuery('')}
                    >
                      <Close fontSize="small" />
                    </IconButton>
                  </InputAdornment>
                ),
              }}
            />
            {request.status === 'loading' ? (
              <SkeletonRows rows={3} label="Loading the answers" />
            ) : (
              <Answers response={request.data} query={query} />
            )}
          </>
        )}
      </ThemedText>
    </EntityInfoCard>
  );
}
