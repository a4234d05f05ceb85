import CircularProgress from '@material-ui/core/CircularProgress';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import Refresh from '@material-ui/icons/Refresh';
import type { EntityDockerfiles } from './useEntityDockerfiles';

/** Has the files read anew; absent for those who may not. */
export function ReadAgainButton(props: {
  readonly dockerfiles: EntityDockerfiles;
}) {
  const { dockerfiles } = props;
  if (dockerfiles.status !== 'data' || !dockerfiles.data.mayRefresh)
    return null;
  const { refreshing, refresh } = dockerfiles;
  const label = refreshing ? 'Reading' : 'Read again';
  return (
    <Tooltip title={label}>
      {/* Without the span, the tooltip would not hear of a button that is switched off. */}
      <span>
        <IconButton
          size="small"
          aria-label={label}
          onClick={refresh}
          disabled={refreshing}
        >
          {refreshing ? (
            <CircularProgress size={20} />
          ) : (
            <Refresh fontSize="small" />
          )}
        </IconButton>
      </span>
    </Tooltip>
  );
}
