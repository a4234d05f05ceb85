import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AttributedLine,
  DockerfileFinding,
} from '@cookie-factory/platform-teams-core';
import {
  deciderOf,
  SeverityIcon,
  severityPalette,
  type FileOwners,
} from '../dockerfile';
import { FindingPeople } from './FindingPeople';
import { FixBlock } from './FixBlock';
import { NARROW } from './useFileStyles';

const useStyles = makeStyles(theme => {
  const { error, warning, info } = severityPalette(theme);
  return {
    note: {
      margin: theme.spacing(0.5, 2, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderLeftWidth: 4,
      borderRadius: theme.shape.borderRadius,
      background: theme.palette.background.paper,
      scrollMarginTop: 80,
      '&:focus': { outline: `2px solid ${info}`, outlineOffset: 2 },
    },
    error: { borderLeftColor: error },
    warning: { borderLeftColor: warning },
    info: { borderLeftColor: info },
    head: {
      display: 'grid',
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      gap: theme.spacing(0.5, 1.25),
      padding: theme.spacing(1, 1, 1, 1.5),
      [NARROW]: {
        gridTemplateColumns: '20px minmax(0, 1fr)',
        '& button': { gridColumn: 2, justifySelf: 'start' },
      },
    },
    title: { margin: 0, fontSize: 14, lineHeight: 1.4 },
    more: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(0, 1.5, 1.5, 5.25),
      [NARROW]: { paddingLeft: theme.spacing(1.5) },
    },
  };
});

/** Props of {@link FindingNote}. */
export interface FindingNoteProps {
  readonly finding: DockerfileFinding;
  readonly owners: FileOwners;
  readonly lines: readonly AttributedLine[];
  readonly noteRef: (element: HTMLElement | null) => void;
}

/** Something to fix, at its line: what happens, who decides, who fixes, and how. */
export function FindingNote({
  finding,
  owners,
  lines,
  noteRef,
}: FindingNoteProps) {
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const moreId = useId();
  const titleId = useId();
  const { severity, title, message, why, fix } = finding;
  return (
    // A group and no section: a landmark for each finding would bury the page's own.
    <div
      role="group"
      ref={noteRef}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={`${classes.note} ${classes[severity]}`}
    >
      <div className={classes.head}>
        <SeverityIcon severity={severity} />
        <div>
          <h4 id={titleId} className={classes.title}>
            {title}
          </h4>
          <FindingPeople
            finding={finding}
            decider={owners.of(deciderOf(finding))}
            owners={owners}
          />
        </div>
        <Button
          size="small"
          color="primary"
          aria-expanded={open}
          aria-controls={open ? moreId : undefined}
          onClick={() => setOpen(before => !before)}
        >
          {open ? 'Hide fix' : 'Show fix'}
        </Button>
      </div>
      <Collapse in={open} unmountOnExit>
        <div className={classes.more} id={moreId}>
          <Typography variant="body2">{message}</Typography>
          <Typography variant="body2" color="textSecondary">
            {why}
          </Typography>
          <Typography variant="body2">{fix.text}</Typography>
          {fix.replace && <FixBlock replace={fix.replace} lines={lines} />}
        </div>
      </Collapse>
    </div>
  );
}
