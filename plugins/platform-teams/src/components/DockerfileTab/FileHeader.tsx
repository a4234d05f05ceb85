import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { DockerfileFinding } from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  NoTextNote,
  OwnerBar,
  ReadAgainButton,
  RefreshFailed,
  type EntityDockerfiles,
  type FileOwners,
} from '../dockerfile';
import { safeLink, ThemedText, timeAgo } from '../shared';
import { OwnerFilter } from './OwnerFilter';

const NONE: readonly DockerfileFinding[] = [];

const useStyles = makeStyles(theme => ({
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(1.5),
  },
  path: { overflowWrap: 'anywhere' },
  note: { marginTop: theme.spacing(1.5) },
}));

/** Props of {@link FileHeader}. */
export interface FileHeaderProps {
  readonly dockerfiles: EntityDockerfiles;
  readonly files: readonly DockerfileFile[];
  readonly file: DockerfileFile;
  readonly owners: FileOwners;
  readonly mayReadText: boolean;
  readonly owner: string | undefined;
  onFile(path: string): void;
  onOwner(owner: string | undefined): void;
}

/** Which file, and whose its lines are. */
export function FileHeader(props: FileHeaderProps) {
  const classes = useStyles();
  const { dockerfiles, files, file, owners, mayReadText } = props;
  const { assessment } = file;
  const link = safeLink(file.url);
  return (
    <EntityInfoCard
      title="Whose lines are these?"
      headerActions={<ReadAgainButton dockerfiles={dockerfiles} />}
    >
      <ThemedText>
        <div className={classes.about}>
          {files.length > 1 ? (
            <TextField
              select
              size="small"
              variant="outlined"
              value={file.path}
              onChange={({ target }) => props.onFile(target.value)}
              SelectProps={{ native: true }}
              inputProps={{ 'aria-label': 'File' }}
            >
              {files.map(({ path }) => (
                <option key={path} value={path}>
                  {path}
                </option>
              ))}
            </TextField>
          ) : (
            <code className={classes.path}>{file.path}</code>
          )}
          <Typography variant="body2" color="textSecondary">
            Read {timeAgo(file.readAt)}
          </Typography>
          {link && (
            <LinkButton to={link} size="small" color="primary">
              Open in the repository
            </LinkButton>
          )}
        </div>
        <RefreshFailed error={dockerfiles.refreshError} />
        {owners.totalLines > 0 && (
          <>
            <OwnerBar owners={owners} height={28} />
            <OwnerFilter
              owners={owners}
              findings={assessment?.ok ? assessment.findings : NONE}
              selected={props.owner}
              onSelect={props.onOwner}
            />
          </>
        )}
        {!mayReadText && (
          <div className={classes.note}>
            <NoTextNote />
          </div>
        )}
      </ThemedText>
    </EntityInfoCard>
  );
}
