import { LinkButton } from '@backstage/core-components';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Note } from './Note';
import { safeLink } from '../shared';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
  },
}));

/** What stands in the way of reading a file, where, and what to do. */
export function FileProblem(props: {
  readonly file: DockerfileFile;
  /** Absent for those who may not have it read anew. */
  readonly onReadAgain?: () => void;
}) {
  const classes = useStyles();
  const { file, onReadAgain } = props;
  const { problem, outcome } = file;
  const link =
    outcome === 'missing' ? undefined : safeLink(file.url, problem?.line);
  return (
    <>
      <Note kind="warning">
        <strong>
          {problem?.line !== undefined && `Line ${problem.line}: `}
          {problem?.message ?? `${file.path} could not be read.`}
        </strong>{' '}
        {problem?.remedy}
        {outcome === 'unparsable' &&
          ' The lines before it keep their owners; the rest has none yet.'}
      </Note>
      {(link || onReadAgain) && (
        <div className={classes.actions}>
          {link && (
            <LinkButton
              to={link}
              variant="outlined"
              color="primary"
              size="small"
            >
              {problem?.line === undefined
                ? 'Open the file'
                : `Open line ${problem.line}`}
            </LinkButton>
          )}
          {onReadAgain && (
            <Button size="small" color="primary" onClick={onReadAgain}>
              Read again
            </Button>
          )}
        </div>
      )}
    </>
  );
}
