import { Link } from '@backstage/core-components';
import type {
  DockerfileFile,
  EntityDockerfilesResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  fileOwners,
  findingTally,
  modelName,
  NoTextNote,
  SeverityIcon,
  useDockerfileLink,
  useMyTeams,
} from '../dockerfile';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  path: {
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
  verdict: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontSize: 14,
  },
}));

/** Several files: each with its model and the one thing to know of it. */
export function FileList({
  response,
}: {
  readonly response: EntityDockerfilesResponse;
}) {
  const classes = useStyles();
  const link = useDockerfileLink();
  return (
    <>
      <ul className={classes.list}>
        {response.files.map(file => (
          <li key={file.path} className={classes.row}>
            <div>
              {link ? (
                <Link to={link({ file: file.path })} className={classes.path}>
                  {file.path}
                </Link>
              ) : (
                <span className={classes.path}>{file.path}</span>
              )}
              <Typography variant="body2" color="textSecondary">
                {file.summary
                  ? modelName(file.summary.model.current)
                  : file.problem?.message}
              </Typography>
            </div>
            <Verdict file={file} titles={response.titles} />
          </li>
        ))}
      </ul>
      {!response.mayReadText && <NoTextNote />}
    </>
  );
}

function Verdict(props: {
  readonly file: DockerfileFile;
  readonly titles: Readonly<Record<string, string>>;
}) {
  const classes = useStyles();
  const myTeams = useMyTeams();
  const { file, titles } = props;
  if (file.outcome !== 'assessed') {
    return (
      <span className={classes.verdict}>
        <SeverityIcon severity="warning" /> Not read whole
      </span>
    );
  }
  const owners = fileOwners(file, { titles });
  const [first] = findingTally(file, { owners, myTeams });
  if (!first) {
    return (
      <span className={classes.verdict}>
        <SeverityIcon severity="ok" /> Nothing to fix
      </span>
    );
  }
  return (
    <span className={classes.verdict}>
      <SeverityIcon severity={first.urgency === 'soon' ? 'error' : 'warning'} />
      {first.count} to fix {first.urgency === 'soon' ? 'soon' : 'later'}
    </span>
  );
}
