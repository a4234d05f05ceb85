import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMore from '@material-ui/icons/ExpandMore';
import type { SplitFile } from '@cookie-factory/platform-teams-core';
import type { FileOwner } from '../../dockerfile';
import { SplitPane } from './SplitPane';

const useStyles = makeStyles(theme => ({
  row: {
    marginTop: theme.spacing(1),
  },
  open: { transform: 'rotate(180deg)' },
}));

/** What comes from the same policy: code owners, and rules for base images. */
export function OtherFiles(props: {
  readonly files: readonly SplitFile[];
  readonly owner: FileOwner;
}) {
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const { files, owner } = props;
  if (files.length === 0) return null;
  const names = files.map(({ path }) => path).join(', ');
  return (
    <div className={classes.row}>
      <Button
        size="small"
        color="primary"
        aria-expanded={open}
        endIcon={<ExpandMore className={open ? classes.open : undefined} />}
        onClick={() => setOpen(before => !before)}
      >
        {open ? 'Hide' : 'Show'} what goes with it: {names}
      </Button>
      <Collapse in={open} unmountOnExit>
        {files.map(file => (
          <SplitPane key={file.path} file={file} owner={owner} />
        ))}
      </Collapse>
    </div>
  );
}
