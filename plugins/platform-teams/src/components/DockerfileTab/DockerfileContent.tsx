import { useMemo } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { EntityDockerfilesResponse } from '@cookie-factory/plugin-platform-teams-common';
import {
  fileOwners,
  FileProblem,
  NoDockerfile,
  proposedOwners,
  ReadingSkeleton,
  useEntityDockerfiles,
  type EntityDockerfiles,
} from '../dockerfile';
import { AsSeenByYou, RequestError, ThemedText, usePageSlots } from '../shared';
import { FileHeader } from './FileHeader';
import { FileView } from './FileView';
import { ReviewCard } from './review';
import { SplitCard } from './split';
import { useTabTarget } from './useTabTarget';
import { WhoShouldWrite } from './WhoShouldWrite';

const useStyles = makeStyles(theme => ({
  // Wraps by its own width, not the screen's: the portal's sidebar takes its share.
  columns: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(3),
    marginTop: theme.spacing(3),
  },
  main: { flex: '2 1 600px', minWidth: 0, maxWidth: '100%' },
  side: { flex: '1 1 300px', minWidth: 0, maxWidth: '100%' },
}));

const TITLE = 'Dockerfile ownership';

/** A component's Dockerfiles: whose each line is, what to fix, and who should write them. */
export function DockerfileContent() {
  const dockerfiles = useEntityDockerfiles();
  if (dockerfiles.status === 'loading') {
    return (
      <EntityInfoCard title={TITLE}>
        <ReadingSkeleton rows={12} />
      </EntityInfoCard>
    );
  }
  if (dockerfiles.status === 'error') {
    return (
      <EntityInfoCard title={TITLE}>
        <RequestError
          what="The Dockerfile could not be looked up."
          error={dockerfiles.error}
          retry={dockerfiles.retry}
        />
      </EntityInfoCard>
    );
  }
  const { data } = dockerfiles;
  if (data.files.length === 0) {
    return (
      <EntityInfoCard title={TITLE}>
        <ThemedText>
          <Nothing response={data} />
        </ThemedText>
      </EntityInfoCard>
    );
  }
  return <Files dockerfiles={dockerfiles} response={data} />;
}

function Nothing({
  response,
}: {
  readonly response: EntityDockerfilesResponse;
}) {
  if (response.state === 'off') {
    return (
      <Typography variant="body2">
        Its annotation says that it has no Dockerfile.
      </Typography>
    );
  }
  if (response.state === 'not-applicable') {
    return (
      <Typography variant="body2">
        What is of this type ships no container, so there is no Dockerfile to
        look for.
      </Typography>
    );
  }
  return <NoDockerfile searched={response.searched} />;
}

function Files(props: {
  readonly dockerfiles: EntityDockerfiles;
  readonly response: EntityDockerfilesResponse;
}) {
  const classes = useStyles();
  const target = useTabTarget();
  const slotsOf = usePageSlots();
  const { dockerfiles, response } = props;
  const { files, titles, mayReadText, mayRefresh, partial } = response;
  const file = files.find(({ path }) => path === target.file) ?? files[0];
  const owners = useMemo(
    () => fileOwners(file, { titles, slotsOf }),
    [file, titles, slotsOf],
  );
  const proposed = useMemo(
    () => proposedOwners(file, { titles, slotsOf }),
    [file, titles, slotsOf],
  );
  // An owner of another file, or of before a change, would hide every line.
  const owner = owners.shares.find(share => share.owner.id === target.owner)
    ?.owner.id;
  const onReadAgain = mayRefresh ? dockerfiles.refresh : undefined;
  return (
    <>
      <FileHeader
        {...{ dockerfiles, files, file, owners, mayReadText, owner }}
        onFile={target.chooseFile}
        onOwner={target.chooseOwner}
      />
      <div className={classes.columns}>
        {file.assessment ? (
          <div className={classes.main}>
            <FileView
              key={file.path}
              assessment={file.assessment}
              targetLine={target.line}
              {...{ file, owners, owner, onReadAgain }}
            />
          </div>
        ) : (
          file.outcome !== 'assessed' && (
            <div className={classes.main}>
              <EntityInfoCard title="The file">
                <ThemedText>
                  <FileProblem file={file} onReadAgain={onReadAgain} />
                </ThemedText>
              </EntityInfoCard>
            </div>
          )
        )}
        {file.summary && (
          <div className={classes.side}>
            <WhoShouldWrite {...{ file, owners, proposed }} />
            {mayReadText && file.assessment?.ok && (
              <ReviewCard
                key={file.path}
                assessment={file.assessment}
                {...{ file, owners }}
              />
            )}
          </div>
        )}
      </div>
      {mayReadText && file.assessment?.ok && (
        <SplitCard key={file.path} path={file.path} owners={owners} />
      )}
      {partial && <AsSeenByYou />}
    </>
  );
}
