import { makeStyles } from '@material-ui/core/styles';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import type { DockerfileConcernId } from '@cookie-factory/platform-teams-core';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** Props of {@link FileToolbar}. */
export interface FileToolbarProps {
  readonly findingCount: number;
  /** The finding that was gone to last, counted from 0. */
  readonly current: number | undefined;
  readonly concerns: readonly {
    readonly id: DockerfileConcernId;
    readonly title: string;
  }[];
  readonly concern: DockerfileConcernId | undefined;
  onStep(by: 1 | -1): void;
  onConcern(concern: DockerfileConcernId | undefined): void;
}

/** Goes through findings, and chooses a kind of line. */
export function FileToolbar(props: FileToolbarProps) {
  const classes = useStyles();
  const { findingCount, current, concerns, concern, onStep, onConcern } = props;
  return (
    <div className={classes.bar}>
      <Typography variant="body2" color="textSecondary" role="status">
        {countWords(findingCount, current)}
      </Typography>
      {findingCount > 0 && (
        <>
          <Tooltip title="Previous finding">
            <IconButton
              size="small"
              aria-label="Previous finding"
              onClick={() => onStep(-1)}
            >
              <ExpandLess />
            </IconButton>
          </Tooltip>
          <Tooltip title="Next finding">
            <IconButton
              size="small"
              aria-label="Next finding"
              onClick={() => onStep(1)}
            >
              <ExpandMore />
            </IconButton>
          </Tooltip>
        </>
      )}
      <TextField
        select
        size="small"
        variant="outlined"
        value={concern ?? ''}
        onChange={({ target }) =>
          onConcern(concerns.find(({ id }) => id === target.value)?.id)
        }
        SelectProps={{ native: true }}
        inputProps={{ 'aria-label': 'Kind of lines to show' }}
      >
        <option value="">All kinds of lines</option>
        {concerns.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </TextField>
    </div>
  );
}

function countWords(count: number, current: number | undefined): string {
  if (count === 0) return 'No findings';
  const all = count === 1 ? '1 finding' : `${count} findings`;
  return current === undefined ? all : `Finding ${current + 1} of ${count}`;
}
