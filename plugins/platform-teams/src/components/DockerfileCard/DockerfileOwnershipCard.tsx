import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { EntityDockerfilesResponse } from '@cookie-factory/plugin-platform-teams-common';
import {
  NoDockerfile,
  ReadAgainButton,
  ReadingSkeleton,
  RefreshFailed,
  useEntityDockerfiles,
  type EntityDockerfiles,
} from '../dockerfile';
import { AsSeenByYou, RequestError, ThemedText, timeAgo } from '../shared';
import { FileList } from './FileList';
import { FileSummary } from './FileSummary';

/** Who writes a component's Dockerfile, who should, whose lines it has, and what to fix. */
export function DockerfileOwnershipCard() {
  const dockerfiles = useEntityDockerfiles();
  const response = dockerfiles.status === 'data' ? dockerfiles.data : undefined;
  // An entity that ships no container has no such card.
  if (response?.state === 'off' || response?.state === 'not-applicable')
    return null;
  return (
    <EntityInfoCard
      title="Dockerfile ownership"
      headerActions={<ReadAgainButton dockerfiles={dockerfiles} />}
      footerActions={response && <ReadWhen response={response} />}
    >
      <ThemedText>
        <CardBody dockerfiles={dockerfiles} />
        <RefreshFailed error={dockerfiles.refreshError} />
        {response?.partial && <AsSeenByYou />}
      </ThemedText>
    </EntityInfoCard>
  );
}

function CardBody({
  dockerfiles,
}: {
  readonly dockerfiles: EntityDockerfiles;
}) {
  if (dockerfiles.status === 'loading') return <ReadingSkeleton />;
  if (dockerfiles.status === 'error') {
    return (
      <RequestError
        what="The Dockerfile could not be looked up."
        error={dockerfiles.error}
        retry={dockerfiles.retry}
      />
    );
  }
  const { data, refresh } = dockerfiles;
  if (data.files.length === 0) return <NoDockerfile searched={data.searched} />;
  if (data.files.length > 1) return <FileList response={data} />;
  return (
    <FileSummary file={data.files[0]} response={data} onReadAgain={refresh} />
  );
}

function ReadWhen({
  response,
}: {
  readonly response: EntityDockerfilesResponse;
}) {
  const { files } = response;
  if (files.length === 0) return null;
  const latest = files.map(({ readAt }) => readAt).sort()[files.length - 1];
  const read = `ead ${timeAgo(latest)}`;
  return (
    <Typography variant="caption" color="textSecondary">
      {files.length === 1 ? `R${read}` : `${files.length} files, r${read}`}
    </Typography>
  );
}
