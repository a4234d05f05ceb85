import { LinkButton } from '@backstage/core-components';
import type {
  DockerfileFile,
  EntityDockerfilesResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  fileOwners,
  FileProblem,
  findingTally,
  ModelSummary,
  NoTeamNote,
  NoTextNote,
  OwnerBar,
  OwnerLegend,
  useDockerfileLink,
  useMyTeams,
} from '../dockerfile';
import { usePageSlots } from '../shared';
import { FindingSummary } from './FindingSummary';

const useStyles = makeStyles(theme => ({
  heading: {
    fontSize: 14,
    fontWeight: 700,
    margin: theme.spacing(2, 0, 1),
  },
  open: { marginTop: theme.spacing(1) },
}));

/** One file on the card: model, owners, what to fix, and the way to all of it. */
export function FileSummary(props: {
  readonly file: DockerfileFile;
  readonly response: EntityDockerfilesResponse;
  readonly onReadAgain: () => void;
}) {
  const classes = useStyles();
  const myTeams = useMyTeams();
  const link = useDockerfileLink();
  const slotsOf = usePageSlots();
  const { file, response, onReadAgain } = props;
  const { mayReadText, mayRefresh, titles } = response;
  const { summary } = file;
  const owners = fileOwners(file, { titles, slotsOf });
  const tallies = findingTally(file, { owners, myTeams });
  return (
    <>
      {file.outcome !== 'assessed' && (
        <FileProblem
          file={file}
          onReadAgain={mayRefresh ? onReadAgain : undefined}
        />
      )}
      {summary && (
        <>
          <ModelSummary {...summary.model} />
          {owners.totalLines > 0 && (
            <>
              <h4 className={classes.heading}>
                Who decides on its{' '}
                {owners.totalLines === 1
                  ? '1 line'
                  : `${owners.totalLines} lines`}
              </h4>
              <OwnerBar owners={owners} />
              <OwnerLegend owners={owners} />
            </>
          )}
          <FindingSummary
            tallies={tallies}
            linkTo={
              link && mayReadText
                ? line => link({ file: file.path, line })
                : undefined
            }
          />
        </>
      )}
      {owners.shares.some(({ owner }) => !owner.teamRef && !owner.plural) && (
        <NoTeamNote />
      )}
      {!mayReadText && <NoTextNote />}
      {link && mayReadText && owners.totalLines > 0 && (
        <LinkButton
          to={link({ file: file.path })}
          variant="outlined"
          color="primary"
          fullWidth
          className={classes.open}
        >
          Open the file
        </LinkButton>
      )}
      {!summary && file.outcome === 'assessed' && (
        <Typography variant="body2">
          Nothing is known of this file yet.
        </Typography>
      )}
    </>
  );
}
