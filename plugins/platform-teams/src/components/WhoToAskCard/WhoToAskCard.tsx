import { useCallback, useRef, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  EntityInfoCard,
  EntityRefLink,
  useEntity,
} from '@backstage/plugin-catalog-react';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
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
import { CardMenu } from './CardMenu';
import { messages } from './messages';
import { useShortcutSetting } from './useShortcutSetting';
import { SEARCH_KEY, useSlashKey } from './useSlashKey';

const useStyles = makeStyles(theme => ({
  key: {
    padding: theme.spacing(0, 0.75),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.secondary,
    fontFamily: 'monospace',
    fontSize: 13,
    // Where there is no room for it there is hardly a keyboard.
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  field: { '&:placeholder-shown': { textOverflow: 'ellipsis' } },
}));

/** Whom to ask about an entity, for anything, with the reason. */
export function WhoToAskCard() {
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const owner = entity.relations?.find(({ type }) => type === 'ownedBy');
  const [query, setQuery] = useState('');
  const classes = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { isOn } = useShortcutSetting();
  useSlashKey(field, isOn);
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) => api.getEntityConcerns(ref, { signal }),
      [api, ref],
    ),
    { keepData: false },
  );
  return (
    <EntityInfoCard title="Who to ask" headerActions={<CardMenu />}>
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
              inputRef={field}
              value={query}
              onChange={event => setQuery(event.target.value)}
              onKeyDown={event => {
                if (event.key === 'Escape' && query) {
                  event.stopPropagation();
                  setQuery('');
                }
              }}
              placeholder="Who do I ask about… pager, cert, bill"
              inputProps={{
                'aria-label': 'Who do I ask about',
                'aria-keyshortcuts': isOn ? SEARCH_KEY : undefined,
                maxLength: 100,
              }}
              InputProps={{
                classes: { input: classes.field },
                startAdornment: (
                  <InputAdornment position="start">
                    <Search color="action" aria-hidden />
                  </InputAdornment>
                ),
                endAdornment: (query || isOn) && (
                  <InputAdornment position="end">
                    {query ? (
                      <IconButton
                        size="small"
                        aria-label="Clear the search"
                        onClick={() => {
                          setQuery('');
                          field.current?.focus();
                        }}
                      >
                        <Close fontSize="small" />
                      </IconButton>
                    ) : (
                      <kbd
                        className={classes.key}
                        title={messages.shortcutHint}
                      >
                        {SEARCH_KEY}
                      </kbd>
                    )}
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
