import { useState } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DockerfileSplitResponse } from '@cookie-factory/plugin-platform-teams-common';
import type { FileOwners } from '../../dockerfile';
import { RequestError, SkeletonRows, type RetryingRequest } from '../../shared';
import { DifferencesTable } from './DifferencesTable';
import { NotSplit } from './NotSplit';
import { OtherFiles } from './OtherFiles';
import { SplitPane } from './SplitPane';
import { SplitPullRequest } from './SplitPullRequest';
import { SplitWay } from './SplitWay';
import { useSplit } from './useSplit';

const useStyles = makeStyles(theme => ({
  card: { marginTop: theme.spacing(3), containerType: 'inline-size' },
  sub: { marginBottom: theme.spacing(2) },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    '& > * + *': { borderLeft: `1px solid ${theme.palette.divider}` },
    '@container (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > * + *': {
        borderLeft: 0,
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
  },
}));

/** The split of a file done for its owners: both halves, and all that they would change. */
export function SplitCard(props: {
  readonly path: string;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const [parentImage, setParentImage] = useState<string>();
  const request = useSplit(props.path, parentImage);
  return (
    <div className={classes.card} id="dockerfile-split">
      <EntityInfoCard
        title="Split it in two"
        headerActions={
          // The template makes a contract; for a parent image one line is to be changed.
          request.status === 'data' &&
          request.data.split.ok &&
          request.data.split.variant === 'contract' && (
            <SplitPullRequest url={request.data.url} />
          )
        }
      >
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.sub}
        >
          A preview. Nothing changes until you commit it.
        </Typography>
        <SplitWay parentImage={parentImage} onChange={setParentImage} />
        {request.status === 'data' ? (
          <Split response={request.data} owners={props.owners} />
        ) : (
          <SplitPending request={request} />
        )}
      </EntityInfoCard>
    </div>
  );
}

function SplitPending({
  request,
}: {
  readonly request: Exclude<
    RetryingRequest<DockerfileSplitResponse>,
    { status: 'data' }
  >;
}) {
  if (request.status === 'loading')
    return <SkeletonRows rows={8} label="Preparing the split" />;
  return (
    <RequestError
      what="The split could not be prepared."
      error={request.error}
      retry={request.retry}
    />
  );
}

function Split(props: {
  readonly response: DockerfileSplitResponse;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const { path, split, owners: keepers } = props.response;
  if (!split.ok) {
    return <NotSplit reasons={split.reasons} path={path} />;
  }
  const developers = props.owners.of({
    role: 'developer',
    ...keepers.contract,
  });
  const platform = props.owners.of({ role: 'platform', ...keepers.dockerfile });
  const halves = split.files.filter(({ role }) =>
    ['contract', 'dockerfile', 'parent'].includes(role),
  );
  const others = split.files.filter(file => !halves.includes(file));
  return (
    <>
      <div className={classes.halves}>
        {halves.map(file => (
          <SplitPane
            key={file.path}
            file={file}
            owner={file.writtenBy === 'developer' ? developers : platform}
          />
        ))}
      </div>
      <DifferencesTable report={split.report} path={path} />
      <OtherFiles files={others} owner={platform} />
    </>
  );
}
